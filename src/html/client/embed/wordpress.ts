/**
 * How a frame speaks to WordPress and whoever does as it does. WordPress shuts an embed into a sandbox
 * in which scripts run and nothing else does, gives it a secret in its address (`#?secret=…`), and
 * hears what names that secret (its `wp-embed.js`): how high the page is, and where a link leads.
 * There is nothing in either to keep from others.
 */
const secret = /[?&#]secret=(\w+)/.exec(location.hash)?.[1];

/** Says one thing to a host that has given a secret. Others hear nothing. */
export function tellWordPress(message: 'height' | 'link', value: number | string): void {
  if (secret !== undefined) parent.postMessage({ message, value, secret }, '*');
}

/**
 * Tells the height when the page has loaded, since WordPress hides the frame until it has heard and
 * nothing resizes in a hidden frame, and whenever WordPress says that it is ready. It follows a link
 * in the place of the frame, which cannot, but only to our own host: instead of elsewhere, such as to
 * a licence, it leads to our page about licences.
 */
export function hearWordPress(tellHeight: () => void): void {
  if (secret === undefined) return;
  addEventListener('load', tellHeight);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isReady(data)) tellHeight();
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    tellWordPress('link', link.host === location.host ? link.href : licencePage());
  });
}

function isReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready';
}

/** Our page about licences, or where there is none the page that says the same in full. */
function licencePage(): string {
  return document.querySelector<HTMLLinkElement>('[rel=license],[rel=canonical]')?.href ?? '';
}
