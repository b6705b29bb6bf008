import {
  areasAndOverall,
  judgedAreas,
  notApplicable,
  overallId,
  overallOf,
  type AreaResult,
  type GradedInspection,
  type JudgedArea,
} from '../domain/outcome.ts';
import { absent } from '../domain/absent.ts';
import { isOnMainScale } from '../domain/scales.ts';
import type { Grade } from '../schemas/framework.ts';
import { allAreas, areasByGrade } from './counts.ts';
import { inspectors } from './visits.ts';
import { capitalised, counted, inSentence, listInWords, numberInWords } from './words.ts';

/**
 * Sentences about grades. Each says no more than the data does: no grade is worked out, and what is not
 * there is said in words.
 */

/** A grade as the report prints it, with the number beside it where there is one: “Good (66%)”. */
export function gradeAsPrinted({
  printed,
  score,
}: Extract<AreaResult, { kind: 'graded' }>): string {
  return score === undefined ? printed : `${printed} (${score})`;
}

/** The name of an area inside a sentence. */
export function areaInSentence({
  plain,
  inSentence: given = inSentence(plain),
}: Pick<JudgedArea, 'plain' | 'inSentence'>): string {
  return given;
}

/** That a report calls an area otherwise than the framework does, mistakes of print included. */
export function areaAsPrinted(printed: string): string {
  return `The report calls it “${printed}”.`;
}

/** The grades of a graded inspection in sentences, areas first, the overall grade after them. */
export function gradesInWords(inspection: GradedInspection): string {
  const who = capitalised(inspectors(inspection));
  const overall = overallOf(inspection);
  const together = areasInWords(inspection);
  const apart = gradedApart(inspection);
  const nothing = judgedAreas(inspection).length === 0 ? 'everything together' : 'no area';
  const sentences =
    together === '' && apart.length > 0
      ? [`${who} judged as follows.`]
      : [`${who} judged ${together === '' ? nothing : together}.`];
  sentences.push(...apart, ...gradesAbsent(inspection));
  if (overall?.result.kind === 'graded') {
    if (isOnMainScale(inspection.framework, overallId)) {
      const { score, grade } = overall.result;
      const words = gradeAsPrinted({ ...overall.result, printed: grade.label });
      sentences.push(`The overall grade is ${score === undefined ? grade.label : words}.`);
    }
  } else if (overall && !isNotKnown(overallId, inspection)) {
    sentences.push('There is no overall grade.');
  } else if (overall) {
    sentences.push(absent('the overall grade', inspection.looked));
  }
  return sentences.join(' ');
}

/** Which areas have no grade, and which have one that we have not added. */
function gradesAbsent(inspection: GradedInspection): string[] {
  const missing = judgedAreas(inspection).filter(
    ({ result }) => result.kind === 'missing' && result.words !== notApplicable,
  );
  const namesOf = (areas: typeof missing) => listInWords(areas.map(areaInSentence));
  const [known, open] = [
    missing.filter(({ id }) => !isNotKnown(id, inspection)),
    missing.filter(({ id }) => isNotKnown(id, inspection)),
  ];
  return [
    ...(known.length > 0 ? [`There is no grade for ${namesOf(known)}.`] : []),
    ...(open.length > 0 ? [absent(`the grade for ${namesOf(open)}`, inspection.looked)] : []),
  ];
}

/** Whether inspectors may well have graded an area, and only we do not have the grade. */
function isNotKnown(area: string, { outcome }: GradedInspection): boolean {
  return outcome.judgements.some(
    (one) => one.area === area && 'missing' in one && one.missing === 'not-known',
  );
}

/** The areas that are judged on the framework’s own grades, as far as they apply. */
function mainAreas(inspection: GradedInspection): JudgedArea[] {
  return judgedAreas(inspection).filter(
    ({ id, result }) =>
      isOnMainScale(inspection.framework, id) &&
      !(result.kind === 'missing' && result.words === notApplicable),
  );
}

/** What is judged on a scale of its own, a sentence each: “Safeguarding: Met.” */
function gradedApart(inspection: GradedInspection): string[] {
  return areasAndOverall(inspection).flatMap(({ id, plain, result }) =>
    result.kind === 'graded' && !isOnMainScale(inspection.framework, id)
      ? [`${plain}: ${gradeAsPrinted({ ...result, printed: result.grade.label })}.`]
      : [],
  );
}

/** Of more areas than this, a sentence gives the number alone: the table below it has the names. */
const mostNamed = 7;

function namelessGroups(groups: readonly { grade: Grade; those: readonly JudgedArea[] }[]): string {
  return listInWords(
    groups.map(({ grade, those }, index) => {
      const count = index === 0 ? counted(those.length, 'area') : numberInWords(those.length);
      return `${count} ${grade.label}`;
    }),
  );
}

/** “three areas Good (leaders, …) and one Requires improvement to be good (safety)”. */
function areasInWords(inspection: GradedInspection): string {
  const { framework } = inspection;
  const areas = mainAreas(inspection);
  const groups = framework.grades.flatMap((grade) => {
    const those = areas.filter(
      ({ result }) => result.kind === 'graded' && result.grade.id === grade.id,
    );
    return those.length > 0 ? [{ grade, those }] : [];
  });
  const [first] = groups;
  if (first?.those.length === areas.length) {
    const which = areas.length === 1 ? ` (${areas.map(areaInSentence).join('')})` : '';
    return `${allAreas(areas.length)} ${first.grade.label}${which}`;
  }
  if (areas.length > mostNamed) return namelessGroups(groups);
  return listInWords(
    groups.map(({ grade, those }, index) => {
      const count = index === 0 ? counted(those.length, 'area') : numberInWords(those.length);
      return `${count} ${grade.label} (${listInWords(those.map(areaInSentence))})`;
    }),
  );
}

/** How many areas have which grade, for a line in a list: “Good in three areas, …”. */
export function inBrief(inspection: GradedInspection): string {
  const areas = mainAreas(inspection);
  if (areas.length === 0) return [...gradedApart(inspection)].join(' ').replace(/\.$/, '');
  const groups = inspection.framework.grades.map(({ id, label }) => ({
    label,
    count: areas.filter(({ result }) => result.kind === 'graded' && result.grade.id === id).length,
  }));
  return areasByGrade(
    groups.filter(({ count }) => count > 0),
    areas.length,
  );
}
