import { html } from '../../html/parts/html.ts';
import { countOf } from '../../problems/text.ts';

/**
 * Marks a page that `dev` shows where there are drafts: one whose own file is a draft says so, and every
 * page says how many there are, because lists and counts show them too.
 *
 * @param drafts files, from the content folder.
 */
export function withDraftMark(page: string, drafts: readonly string[]): string {
  if (drafts.length === 0) return page;
  const [opening = ''] = /<main\b[^>]*>/.exec(page) ?? [];
  const own = drafts.some((file) => opening.includes(`data-source="content/${file}"`));
  const words = own
    ? 'Draft: a build leaves this page out.'
    : `${countOf(drafts.length, 'draft')} may be shown here. A build leaves them out.`;
  return page.replace(
    opening,
    `${opening}${String(html`<p role="note"><strong>${words}</strong></p>`)}`,
  );
}
