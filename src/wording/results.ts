import type { Change, Comparison } from '../domain/change.ts';
import { monthInWords, spanInWords } from '../domain/dates.ts';
import { isGraded, judgedAreas, overallId, overallOf, type GradedInspection } from '../domain/outcome.ts';
import { once } from '../domain/once.ts';
import type { Inspection } from '../domain/site.ts';
import { capitalised, counted, inSentence, listInWords, numberInWords } from './words.ts';

/**
 * Sentences made from data. Each says no more than the data does: no grade is worked out, and what
 * is not there is said in words.
 */

/** Who inspected: “Ofsted”, “Ofsted and the Care Quality Commission”. */
export function inspectors({ framework }: Pick<Inspection, 'framework'>): string {
  return listInWords(framework.inspectorates.map((name) => name.replace(/^Care/, 'the Care')));
}

/** What kind of visit it was: “inspection”, “focused visit”. */
export function kindName({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string {
  return framework.kinds.find(({ id }) => id === kind)?.name ?? kind;
}

/** What such a visit is, in a sentence or two. */
export function kindAbout({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string {
  return framework.kinds.find(({ id }) => id === kind)?.about ?? framework.about;
}

/** When inspectors were there, or why that is not known: “27 April to 1 May 2026”. */
export function onSiteInWords({ onSite, onSiteNotKnown }: Inspection): string {
  if (onSite.length === 0) return onSiteNotKnown ?? 'Not known.';
  return listInWords(onSite.map(({ from, to }) => spanInWords(from, to)));
}

/** The month that names a visit: the one in which it ended, else the one of its report. */
export function monthOf({ ended, published }: Inspection): string {
  return monthInWords(ended ?? published);
}

/** A short title: “Inspection, May 2026”. */
export function shortTitle(inspection: Inspection): string {
  return `${capitalised(kindName(inspection))}, ${monthOf(inspection)}`;
}

/** The result of any visit in a few sentences. Pages, data and feeds all say it. */
export const resultInWords = once((inspection: Inspection): string => {
  if (isGraded(inspection)) return gradesInWords(inspection);
  return inspection.outcome.type === 'narrative'
    ? narrativeInWords(inspection)
    : ungradedInWords(inspection);
});

/** That a report calls an area otherwise than the framework does, mistakes of print included. */
export function areaAsPrinted(printed: string): string {
  return `The report calls it “${printed}”.`;
}

/** The grades of a graded inspection in sentences, areas first, the overall grade after them. */
export function gradesInWords(inspection: GradedInspection): string {
  const who = capitalised(inspectors(inspection));
  const overall = overallOf(inspection);
  const sentences = [`${who} judged ${areasInWords(inspection)}.`];
  const missing = judgedAreas(inspection).filter(({ standing }) => standing.kind === 'missing');
  if (missing.length > 0) {
    const names = listInWords(missing.map(({ plain }) => inSentence(plain)));
    sentences.push(`There is no grade for ${names}.`);
  }
  if (overall?.standing.kind === 'graded') {
    sentences.push(`The overall grade is ${overall.standing.grade.label}.`);
  } else if (overall) {
    sentences.push('There is no overall grade.');
  }
  return sentences.join(' ');
}

/** “three areas Good (leaders, …) and one Requires improvement to be good (care leavers)”. */
function areasInWords(inspection: GradedInspection): string {
  const { grades } = inspection.framework;
  const areas = judgedAreas(inspection);
  const groups = grades.flatMap((grade) => {
    const those = areas.filter(
      ({ standing }) => standing.kind === 'graded' && standing.grade.id === grade.id,
    );
    return those.length > 0 ? [{ grade, those }] : [];
  });
  const [first] = groups;
  if (first?.those.length === areas.length) {
    return `all ${counted(areas.length, 'area')} ${first.grade.label}`;
  }
  return listInWords(
    groups.map(({ grade, those }, index) => {
      const count = index === 0 ? counted(those.length, 'area') : numberInWords(those.length);
      return `${count} ${grade.label} (${listInWords(those.map(({ plain }) => inSentence(plain)))})`;
    }),
  );
}

/** The outcome in words of an inspection without grades, or why it is not known. */
export function narrativeInWords({ framework, outcome }: Inspection): string {
  if (outcome.type !== 'narrative' || framework.outcome !== 'narrative') return '';
  const result = framework.results.find(({ id }) => id === outcome.result);
  if (!result) return outcome.resultNotKnown ?? 'The outcome is not known.';
  return `${result.label}. ${result.meaning}`;
}

/** Why there is no overall grade, or no grade at all. Empty where inspectors gave them all. */
export function whyNoGrade(inspection: Inspection): string {
  if ('why' in inspection.framework) return inspection.framework.why;
  const overall = isGraded(inspection) ? overallOf(inspection) : undefined;
  return overall?.standing.kind === 'missing' ? overall.standing.why : '';
}

/**
 * How long a page takes to read, at 200 words a minute: slower than most adults read, because the
 * words are hard and the matter is grave.
 *
 * @param words how many words the page's own text has.
 */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / 200));
  return `About ${counted(minutes, 'minute')} to read`;
}

/** What a visit without grades looked at. */
export function ungradedInWords({ outcome }: Inspection): string {
  if (outcome.type !== 'ungraded') return '';
  const topic = outcome.topic
    ? `Inspectors looked at ${outcome.topic}.`
    : 'The published list does not say what inspectors looked at. Their letter does.';
  return outcome.priorityAction
    ? `${topic} They told the council to act on something at once: an area for priority action.`
    : topic;
}

/** “Better in one area, the same in three, one can’t be compared.” */
export function changeInWords({ changes }: Pick<Comparison, 'changes'>): string {
  const of = (verdict: Change['verdict']) =>
    changes.filter((change) => change.verdict === verdict && !isOverall(change)).length;
  const parts = [
    [of('better'), 'better in'],
    [of('worse'), 'worse in'],
    [of('same'), 'the same in'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, words], index) =>
      index === 0 ? `${words} ${counted(count, 'area')}` : `${words} ${numberInWords(count)}`,
    );
  const unlike = of('not-comparable');
  if (unlike > 0) {
    said.push(
      `${said.length > 0 ? numberInWords(unlike) : counted(unlike, 'area')} can’t be compared`,
    );
  }
  return `${capitalised(said.join(', '))}.`;
}

function isOverall({ area }: Change): boolean {
  return area.id === overallId;
}

/** How many areas have which grade, for a line in a list: “Good in three areas, …”. */
export function inBrief(inspection: GradedInspection): string {
  const { grades } = inspection.framework;
  const areas = judgedAreas(inspection);
  const said = grades.flatMap((grade) => {
    const count = areas.filter(
      ({ standing }) => standing.kind === 'graded' && standing.grade.id === grade.id,
    ).length;
    return count > 0 ? [`${grade.label} in ${numberInWords(count)}`] : [];
  });
  return `${listInWords(said)} of ${counted(areas.length, 'area')}`;
}
