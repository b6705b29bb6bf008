import type { Entry } from '../../schemas/collections.ts';
import { countedInDigits } from '../../wording/words.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, someOf, type Facts, type Rule } from './facts.ts';

/** The longest sentence that says the one thing to know. */
const mostWords = 30;

/** What stands beside a summary: its one sentence, its pages of the report, its themes, its days. */
export const badSummaries: Rule = (facts) => [
  ...facts.content.inspections.flatMap((entry) => [
    ...longSentence(entry),
    ...pagesBeyond(entry),
    ...pagesInDisorder(entry),
    ...unknownThemes(entry, facts),
    ...comparedTooSoon(entry),
  ]),
  ...unknownAreas(facts),
  ...unknownPage(facts),
];

function longSentence({ file, data }: Entry<'inspections'>): Finding[] {
  const words = data.inShort?.split(/\s+/u).length ?? 0;
  if (words <= mostWords) return [];
  const message = `This sentence has ${String(words)} words; the most is ${String(mostWords)}.`;
  const fix = 'Say the one thing that a resident should know beyond the grades.';
  return [errorAt(file, ['inShort'], 'long-in-short', message, fix)];
}

function pagesBeyond({ file, data }: Entry<'inspections'>): Finding[] {
  const last = data.report.pages;
  if (last === undefined) return [];
  return (['sections', 'strengths', 'improvements'] as const).flatMap((list) =>
    data[list].flatMap(({ pages }, index) =>
      pages?.some((page) => page > last)
        ? [
            errorAt(
              file,
              [list, index, 'pages'],
              'page-beyond-report',
              `The report has ${countedInDigits(last, 'page')}.`,
              'Write the pages where the report says this, or correct report.pages.',
            ),
          ]
        : [],
    ),
  );
}

/** Pages come in the order of the report, each once. */
function pagesInDisorder({ file, data }: Entry<'inspections'>): Finding[] {
  return (['sections', 'strengths', 'improvements'] as const).flatMap((list) =>
    data[list].flatMap(({ pages = [] }, index) => {
      const inOrder = [...new Set(pages)].sort((a, b) => a - b);
      if (inOrder.join() === pages.join()) return [];
      const message = 'These pages are not in the order of the report, or one is there twice.';
      const fix = `Write pages: [${inOrder.join(', ')}].`;
      return [errorAt(file, [list, index, 'pages'], 'pages-in-disorder', message, fix)];
    }),
  );
}

function unknownThemes({ file, data }: Entry<'inspections'>, facts: Facts): Finding[] {
  const names = facts.content.themes.map(({ id }) => id);
  return data.improvements.flatMap(({ themes }, index) =>
    themes.flatMap((theme, place) =>
      facts.has('themes', theme)
        ? []
        : [
            errorAt(
              file,
              ['improvements', index, 'themes', place],
              'unknown-theme',
              `There is no theme “${theme}”.`,
              names.length === 0
                ? `Add a file themes/${theme}.md, or take the theme out.`
                : `Write the name of a file in themes/, such as ${someOf(names, theme)}.`,
            ),
          ],
    ),
  );
}

function comparedTooSoon({ file, data }: Entry<'inspections'>): Finding[] {
  const { written, compared } = data.summary ?? {};
  if (written === undefined || compared === undefined || compared >= written) return [];
  const message = `The summary was compared on ${compared}, before it was written.`;
  const fix = 'Compare it again after the last change, and write that day.';
  return [errorAt(file, ['summary', 'compared'], 'compared-too-soon', message, fix)];
}

function unknownAreas({ content, frameworks }: Facts): Finding[] {
  const areas = new Set(
    [...frameworks.values()].flatMap((framework) =>
      framework.outcome === 'graded' ? framework.areas.map(({ id }) => id) : [],
    ),
  );
  return content.themes
    .filter(({ data }) => !areas.has(data.area))
    .map(({ file, data }) =>
      errorAt(
        file,
        ['area'],
        'unknown-area',
        `No framework judges an area “${data.area}”.`,
        `Write one of: ${[...areas].join(', ')}.`,
      ),
    );
}

function unknownPage({ content, has }: Facts): Finding[] {
  return content.site.flatMap(({ file, data: { summaries } }) =>
    summaries === undefined || has('pages', summaries.page)
      ? []
      : [
          errorAt(
            file,
            ['summaries', 'page'],
            'unknown-page',
            `There is no page “${summaries.page}”.`,
            `Write the page in pages/${summaries.page}.md, or the name of one that is there.`,
          ),
        ],
  );
}
