import { hearWordPress, tellWordPress } from './wordpress.ts';

/**
 * Inside a frame: takes the level of heading that the host asks for (`?heading=3`), shows what must
 * improve where it asks for that (`?show=improve`), and tells the host how high the page is. It
 * speaks only to the window around it: to the origin from which that window has greeted, and to
 * whoever has given it a secret.
 */
const options = new URLSearchParams(location.search);
const asked = options.get('heading') ?? '';
const isLevel = /^[2-6]$/.test(asked);

/** Gives the words of a heading another level. */
const relevel = (old: Element | null | undefined, level: number): void => {
  const heading = document.createElement(`h${level}`);
  if (old) heading.append(...old.childNodes);
  old?.replaceWith(heading);
};

if (isLevel) relevel(document.querySelector('h1'), Number(asked));

const improve = document.querySelector<HTMLElement>('#improve');
if (improve && options.get('show') === 'improve') {
  improve.hidden = false;
  if (isLevel) relevel(improve.querySelector('h2'), Math.min(Number(asked) + 1, 6));
}

let host = '';
const tell = (): void => {
  const height = document.body.offsetHeight;
  if (host) parent.postMessage({ inspectionHeight: height }, host);
  tellWordPress('height', height);
};

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || data !== 'inspection-hello' || origin === 'null') return;
  host = origin;
  tell();
});
if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  hearWordPress(tell);
  parent.postMessage('inspection-ready', '*');
}
