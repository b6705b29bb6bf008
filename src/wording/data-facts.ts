import { formatDate } from '../domain/dates.ts';
import { isCounted } from '../domain/outcome.ts';
import { familyName, isLive, leadingResultsDay, resultsDay } from '../domain/results-up-to.ts';
import type { Inspection, Site } from '../domain/site.ts';
import { bodiesOf } from '../domain/subjects.ts';
import { kindName, monthInTitle } from './visits.ts';
import { say } from './say.ts';
import { counted, inSentence, listInWords } from './words.ts';

/** One list of results: what it holds, from when to when, and up to which day it is in. */
export type ListFacts = { name: string; count: string; reports: string; upTo: string };

/** What the data page says in numbers. All of it is counted here, so no page has a count by hand. */
export type DataFacts = {
  lists: ListFacts[];
  /** What all lists hold together. */
  sum: string;
  /** What they leave out, a sentence each. Nothing is said where nothing is missing. */
  missing: string[];
  /** How to cite a page, by the example of the newest graded inspection. Empty where there is none. */
  cite: string;
};

/** Counts what is here and what is missing. */
export function dataFacts(site: Site): DataFacts {
  const { authorities, inspections } = site;
  const { one, many } = bodiesOf(site.settings);
  const judgements = inspections.filter(isCounted).flatMap(({ outcome }) => outcome.judgements);
  return {
    lists: listsOf(site),
    sum: `Together these are ${counted(inspections.length, 'inspection or visit', 'inspections and visits')} in ${counted(authorities.length, one, many)}, with ${counted(judgements.filter((one) => 'grade' in one).length, 'grade')}.`,
    missing: missingFrom(site),
    cite: citation(site),
  };
}

/** The lists by family of frameworks, the newest first. Inspections stand newest first already. */
function listsOf(site: Site): ListFacts[] {
  const all = [...site.frameworks.values()];
  const byFamily = Map.groupBy(site.inspections, ({ framework }) => framework.family);
  return [...byFamily].map(([family, those]) => {
    const isOpen = all.some((one) => one.family === family && isLive(one, site.settings.asOf));
    const days = [those.at(-1), those[0]].flatMap((one) =>
      one ? [formatDate(one.published)] : [],
    );
    return {
      name: familyName(family, all),
      count: those.length.toLocaleString('en-GB'),
      reports: [...new Set(days)].join(' to '),
      upTo: isOpen ? formatDate(resultsDay(family, site)) : 'No new ones come',
    };
  });
}

function missingFrom({ inspections, authorities, settings }: Site): string[] {
  const { one: body, many: bodies } = bodiesOf(settings);
  const count = (test: (one: Inspection) => boolean) => inspections.filter(test).length;
  const judgements = inspections.filter(isCounted).flatMap(({ outcome }) => outcome.judgements);
  const without = (reason: string): number =>
    judgements.filter((one) => 'missing' in one && one.missing === reason).length;
  const sentences: [count: number, one: string, many: string, says: string][] = [
    [
      count(({ report }) => report.url === undefined),
      'inspection or visit',
      'inspections and visits',
      `they have no address of the letter or report, so the page leads to the ${body}’s page at the inspectors`,
    ],
    [
      count(({ outcome }) => outcome.type === 'ungraded' && outcome.topic === undefined),
      'visit',
      'visits',
      'they do not say what inspectors looked at',
    ],
    [
      count(({ onSite }) => onSite.length === 0),
      'visit',
      'visits',
      'the days on site are not known',
    ],
    [
      count(({ outcome }) => outcome.type === 'narrative' && outcome.result === undefined),
      'inspection',
      'inspections',
      'the outcome in words is not known',
    ],
    [without('not-known'), 'judgement', 'judgements', 'they do not give the grade'],
    [without('not-judged'), 'judgement', 'judgements', 'inspectors gave no grade'],
    [
      authorities.filter((one) => !one.inspections.some(isCounted)).length,
      body,
      bodies,
      'no graded inspection is here',
    ],
    ...settings.subjects
      .slice(1)
      .map((subject): [number, string, string, string] => [
        authorities.filter(
          (one) => !one.inspections.some(({ framework }) => framework.subject === subject.id),
        ).length,
        body,
        bodies,
        `no inspection is here about this: ${inSentence(subject.name)}`,
      ]),
  ];
  return sentences
    .filter(([number]) => number > 0)
    .map(([number, one, many, says]) => `For ${counted(number, one, many)} ${says}.`);
}

/** Who did not make the site. Nothing where nobody inspected anything here. */
export function notEndorsed(inspectorates: readonly string[]): string {
  return inspectorates.length === 0
    ? ''
    : say('notEndorsed', { names: listInWords(inspectorates, 'or') });
}

function citation(site: Site): string {
  const { settings, inspections, authorities } = site;
  const newest = inspections.find(isCounted);
  const council = authorities.find(({ slug }) => slug === newest?.authority);
  if (!newest || !council) return '';
  const page = `${council.name}: ${kindName(newest)}, ${monthInTitle(newest)}`;
  return `${settings.title}, “${page}”, with results published up to ${formatDate(leadingResultsDay(site))}.`;
}
