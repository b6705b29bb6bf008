/**
 * How an embed looks on someone else's page. Each element goes back to the browser's own style and
 * takes a few of ours, all on the element itself: a host's rules do not reach in, and no rule of ours
 * reaches out. Set through the CSSOM, which a strict policy allows where it blocks style attributes.
 */
const forAll = 'all:revert';

/** What hosts most often break, and what has to be right for the text to be read. */
const firm: Record<string, string> = {
  section:
    'display:block;color:#1b2226;background:#fff;visibility:visible;opacity:1;position:static;direction:ltr;text-align:start;text-transform:none;box-sizing:border-box;inline-size:auto;max-inline-size:40rem;margin:1rem 0;padding:1rem;border:1px solid #cfd8d7;font-family:system-ui,sans-serif;font-size:1rem;overflow-wrap:break-word',
  table: 'inline-size:100%;border-collapse:collapse;table-layout:auto;color:inherit',
  caption: 'text-align:start;font-weight:700;padding-block-end:.5rem',
  th: 'text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-block-end:1px solid #cfd8d7;font-weight:400;text-transform:none',
  td: 'text-align:start;vertical-align:top;padding:.5rem 0;border-block-end:1px solid #cfd8d7;font-weight:400;text-transform:none',
  p: 'margin:.75rem 0;text-align:start;text-transform:none;font-size:1rem',
  ol: 'margin:.75rem 0;padding-inline-start:1.5rem;list-style:decimal;text-align:start',
  li: 'margin:0 0 .5rem;text-align:start;text-transform:none;font-size:1rem',
  a: 'color:#0f5a56;text-decoration:underline;text-transform:none',
};

const heading =
  'margin:0 0 .75rem;font-size:1.25rem;font-weight:700;text-align:start;text-transform:none;color:inherit';

/** Gives an element its look. Spacing of letters and lines stays open to what readers set. */
export function dress(element: HTMLElement): void {
  const name = element.localName;
  const ours = firm[name] ?? (/^h\d$/.test(name) ? heading : '');
  element.style.cssText = forAll;
  for (const rule of ours.split(';').filter(Boolean)) {
    const at = rule.indexOf(':');
    element.style.setProperty(rule.slice(0, at), rule.slice(at + 1), 'important');
  }
}
