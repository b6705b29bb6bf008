import { accessibleName } from './names.ts';
import { elements } from './texts.ts';

/** A frame that can be seen, with its title and its address. */
export type Frame = { frame: HTMLIFrameElement; name: string; src: string };

/** All frames with a title, also those in frames that are part of this page (`srcdoc`). */
export function frames(): Frame[] {
  const here = elements().filter((element) => element instanceof HTMLIFrameElement);
  const all = here.flatMap((frame) =>
    frame.hasAttribute('srcdoc')
      ? [...(frame.contentDocument?.querySelectorAll('iframe') ?? []), frame]
      : [frame],
  );
  return all
    .filter((frame) => frame.checkVisibility({ visibilityProperty: true }))
    .filter((frame) => frame.closest('[aria-hidden=true]') === null)
    .filter((frame) => frame.hasAttribute('src'))
    .map((frame) => ({
      frame,
      name: accessibleName(frame),
      src: new URL(frame.getAttribute('src') ?? '', frame.baseURI).href,
    }))
    .filter(({ name }) => name !== '');
}
