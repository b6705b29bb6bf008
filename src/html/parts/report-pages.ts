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
  const { url, format } = report;
  if (url === undefined) return html`${reportPagesInWords(pages)}`;
  const [first, ...others] = pages;
  if (first === undefined) return html``;
  const rest = others.map((page, index) => {
    const mark = index === others.length - 1 ? ' and ' : ', ';
    return html`${mark}${linkTo(addressOf(url, format, page), page, true)}`;
  });
  return html`${linkTo(addressOf(url, format, first), first, false)}${rest}`;
}

/** In a PDF the fragment `page` opens a page (RFC 8118); other forms have none. */
function addressOf(url: string, format: string, page: number): string {
  return format === 'PDF' ? `${url}#page=${String(page)}` : url;
}

function linkTo(url: string, page: number, follows: boolean): SafeHtml {
  const whole = reportPageInWords(page);
  return follows
    ? html`<a href="${url}" aria-label="${whole}">page ${page}</a>`
    : html`<a href="${url}">${whole}</a>`;
}
