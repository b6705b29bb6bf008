import type { Inspection } from '../../domain/site.ts';
import { reportPageInWords, reportPagesInWords } from '../../wording/summaries.ts';
import { html, type SafeHtml } from './html.ts';

/**
 * The pages of the report that something stands on, each as a link where the report is known:
 * “Report, page 3 and page 4”. Read alone, each link says that it leads to the report.
 */
export function reportPages(
  { report }: Pick<Inspection, 'report'>,
  pages: readonly number[],
): SafeHtml {
  const { url } = report;
  if (url === undefined) return html`${reportPagesInWords(pages)}`;
  const [first, ...others] = pages;
  if (first === undefined) return html``;
  const rest = others.map((page, index) => {
    const mark = index === others.length - 1 ? ' and ' : ', ';
    return html`${mark}${linkTo(url, page, true)}`;
  });
  return html`${linkTo(url, first, false)}${rest}`;
}

/** In a PDF the fragment `page` opens a page (RFC 8118); other viewers pass it by. */
function linkTo(url: string, page: number, follows: boolean): SafeHtml {
  const whole = reportPageInWords(page);
  return follows
    ? html`<a href="${url}#page=${page}" aria-label="${whole}">page ${page}</a>`
    : html`<a href="${url}#page=${page}">${whole}</a>`;
}
