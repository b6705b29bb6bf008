/**
 * On a host's page: keeps each of our frames as high as what it shows. A message counts only where it
 * comes from our origin and from a frame on this page, and a height only where it is a sane number.
 */
const src = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const ours = new URL(src || location.href).origin;
/** Our frames and this script lie in one folder, wherever the site lies on its host. */
const embeds = new URL('.', src || location.href).href;
const tallest = 100_000;

const frameOf = (source: MessageEventSource | null): HTMLIFrameElement | undefined =>
  [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);

/**
 * What of a frame’s height its border and its padding take, in pixels: nothing, unless the host’s style
 * counts them in.
 */
const edgesOf = (frame: HTMLIFrameElement): number => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom]
    .map(parseFloat)
    .reduce((sum, width) => sum + width);
};

const heightIn = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'inspectionHeight' in data
    ? Number(data.inspectionHeight)
    : 0;

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  const frame = origin === ours ? frameOf(source) : undefined;
  if (!frame) return;
  if (data === 'inspection-ready') frame.contentWindow?.postMessage('inspection-hello', ours);
  const height = heightIn(data);
  if (height > 0 && height < tallest) frame.height = String(Math.ceil(height + edgesOf(frame)));
});

// A frame that was there first has said so already: greet it. The greeting holds nothing secret.
for (const frame of document.querySelectorAll('iframe')) {
  if (frame.src.startsWith(embeds)) frame.contentWindow?.postMessage('inspection-hello', '*');
}
