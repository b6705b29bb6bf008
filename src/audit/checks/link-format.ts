import { draftOf, wordsAround } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

const others: Record<string, string> = {
  doc: 'word',
  xls: 'excel|spreadsheet',
  ppt: 'powerpoint|slides',
  odt: 'opendocument|odf',
  ods: 'opendocument|spreadsheet',
};

/** Whether a link, or the words beside it, name the format. */
function says(link: Element, format: string): boolean {
  const short = format.toLowerCase().slice(0, 3);
  const names = new RegExp(`\\b(?:${short}|${others[short] ?? short})`, 'iu');
  const drawn = [...link.querySelectorAll('[alt]')].map((one) => one.getAttribute('alt') ?? '');
  return names.test([wordsAround(link), link.getAttribute('title') ?? '', ...drawn].join(' '));
}

/** A file that opens in another program, or costs a large download, is told before (GOV.UK, “Publishing accessible documents”). */
export const linkFormat: PageCheck = {
  id: 'link-format',
  title: 'A link to a file says its format',
  criteria: [],
  level: 'best-practice',
  fix: 'Write the format and the size into the link: “Annual report (PDF, 1.2 MB)”.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element instanceof HTMLAnchorElement && isVisible(element))
      .flatMap((link) => {
        const [, format] =
          /\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip)(?:[?#]|$)/iu.exec(
            link.getAttribute('href') ?? '',
          ) ?? [];
        if (format === undefined || says(link, format)) return [];
        return [
          draftOf(
            link,
            `It leads to a file of the form ${format.toUpperCase()}, and does not say so.`,
          ),
        ];
      }),
};
