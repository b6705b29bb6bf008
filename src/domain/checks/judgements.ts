import type { Entry } from '../../schemas/collections.ts';
import type { Framework, GradedFramework } from '../../schemas/framework.ts';
import type { Judgement } from '../../schemas/inspection.ts';
import { formatDate } from '../dates.ts';
import { areaIds, overallId, scaleOf } from '../scales.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';

/** Judgements have to be what the framework judges: no area too many, none too few, no other scale. */
export const badJudgements: Rule = ({ content, frameworks }) =>
  content.inspections.flatMap((entry) => {
    const framework = frameworks.get(entry.data.framework);
    return framework ? badOutcome(entry, framework) : [];
  });

function badOutcome({ file, data }: Entry<'inspections'>, framework: Framework): Finding[] {
  const { outcome } = data;
  if (outcome.type !== framework.outcome) {
    return [
      errorAt(
        file,
        ['outcome', 'type'],
        'wrong-outcome',
        `The outcome is “${outcome.type}”, but visits under “${framework.id}” are “${framework.outcome}”.`,
        `Write type: ${framework.outcome}. ${'why' in framework ? framework.why : ''}`.trim(),
      ),
    ];
  }
  if (framework.outcome === 'graded' && outcome.type === 'graded') {
    return [
      ...outcome.judgements.flatMap((judgement, index) =>
        badJudgement(file, judgement, index, outcome.judgements, framework),
      ),
      ...missingAreas(file, outcome.judgements, framework),
    ];
  }
  if (framework.outcome === 'narrative' && outcome.type === 'narrative') {
    return badResult(file, outcome, framework.results);
  }
  return [];
}

function badJudgement(
  file: string,
  judgement: Judgement,
  index: number,
  all: readonly Judgement[],
  framework: GradedFramework,
): Finding[] {
  const field = ['outcome', 'judgements', index];
  if (judgement.area === overallId && framework.overall && 'none' in framework.overall) {
    return [noOverall(file, field, framework.overall)];
  }
  const areas = areaIds(framework);
  // That a framework judges nothing, or has no grades, is told of its own file.
  if (areas.length === 0) return [];
  if (!areas.includes(judgement.area)) {
    const message = `“${framework.id}” does not judge an area “${judgement.area}”.`;
    const fix = `Write one of: ${areas.join(', ')}.`;
    return [errorAt(file, [...field, 'area'], 'unknown-area', message, fix)];
  }
  if (all.findIndex(({ area }) => area === judgement.area) < index) {
    return [areaTwice(file, field, judgement.area, areasWithout(all, framework))];
  }
  const grades = scaleOf(framework, judgement.area).map(({ id }) => id);
  const misprinted = otherAsPrinted(file, field, judgement, framework);
  if (grades.length === 0 || 'missing' in judgement || grades.includes(judgement.grade))
    return misprinted;
  const message = `“${judgement.grade}” is not a grade of “${framework.id}”${gradeOfArea(framework, judgement.area)}.`;
  const fix = `Write one of: ${grades.join(', ')}.`;
  return [errorAt(file, [...field, 'grade'], 'unknown-grade', message, fix)];
}

/** What a report prints may be a misprint, but not the name of another grade or of another area. */
function otherAsPrinted(
  file: string,
  field: (string | number)[],
  judgement: Judgement,
  framework: GradedFramework,
): Finding[] {
  const says = (named: Named, printed: string) =>
    [named.label, ...named.alsoPrinted].some((one) => one.toLowerCase() === printed.toLowerCase());
  const grades = scaleOf(framework, judgement.area);
  const pairs: [name: string, printed: string | undefined, id: string, all: readonly Named[]][] = [
    ['printedArea', judgement.printedArea, judgement.area, framework.areas],
  ];
  if ('grade' in judgement) pairs.push(['printed', judgement.printed, judgement.grade, grades]);
  return pairs.flatMap(([name, printed, id, all]) => {
    if (printed === undefined) return [];
    const same = all.filter((one) => says(one, printed));
    if (same.length === 0 || same.some((one) => one.id === id)) return [];
    const message = `“${printed}” is how reports print “${same[0]?.id ?? ''}”, and this says “${id}”.`;
    const fix = 'Look the report up again, and correct the one that is wrong.';
    return [errorAt(file, [...field, name], 'other-printed', message, fix)];
  });
}

type Named = { id: string; label: string; alsoPrinted: readonly string[] };

/** Where areas have scales of their own, the message says which area it is about. */
function gradeOfArea({ scales }: GradedFramework, area: string): string {
  return scales.length === 0 ? '' : ` for the area “${area}”`;
}

function noOverall(
  file: string,
  field: (string | number)[],
  overall: { none: string; since: string },
): Finding {
  return errorAt(
    file,
    [...field, 'area'],
    'no-overall',
    `There is no overall grade for visits that started on or after ${formatDate(overall.since)}.`,
    'Take this judgement out. The page says in words why there is none.',
  );
}

/** Where an area is here twice and others are not, one of them is most likely meant. */
function areaTwice(
  file: string,
  field: (string | number)[],
  area: string,
  without: readonly string[],
): Finding {
  const message = `The area “${area}” is here twice.`;
  const fix =
    without.length === 0
      ? 'Take one of the two out.'
      : `Take one of the two out, or write the area that it is about: ${without.join(', ')}.`;
  return errorAt(file, field, 'area-twice', message, fix);
}

/** The areas of a framework that have to be judged, and are not here. */
function areasWithout(judgements: readonly Judgement[], framework: GradedFramework): string[] {
  return areaIds(framework)
    .filter((area) => !judgements.some((one) => one.area === area))
    .filter((area) => framework.areas.find(({ id }) => id === area)?.onlyWhere === undefined);
}

function missingAreas(
  file: string,
  judgements: readonly Judgement[],
  framework: GradedFramework,
): Finding[] {
  const areas = areaIds(framework);
  const here = judgements.map(({ area }) => area).filter((area) => areas.includes(area));
  const twice = here.length - new Set(here).size;
  // As many as are here twice are told of there.
  return areasWithout(judgements, framework)
    .slice(twice)
    .map((area) =>
      errorAt(
        file,
        ['outcome', 'judgements'],
        'missing-area',
        `The area “${area}” is missing.`,
        `Add “- area: ${area}” with its grade, or with missing: not-judged and why: with the reason.`,
      ),
    );
}

function badResult(
  file: string,
  outcome: { result?: string | undefined; resultNotKnown?: string | undefined },
  results: readonly { id: string }[],
): Finding[] {
  const names = results.map(({ id }) => id).join(', ');
  if ((outcome.result === undefined) === (outcome.resultNotKnown === undefined)) {
    const message = 'The outcome needs either a result or the reason why it is not known.';
    const fix = `Write result: with one of ${names}; or resultNotKnown: with a sentence.`;
    return [errorAt(file, ['outcome'], 'missing-result', message, fix)];
  }
  if (outcome.result === undefined || results.some(({ id }) => id === outcome.result)) return [];
  const message = `“${outcome.result}” is not an outcome of this framework.`;
  return [
    errorAt(file, ['outcome', 'result'], 'unknown-result', message, `Write one of: ${names}.`),
  ];
}
