import type { FieldPath } from '../../../problems/problem.ts';

/** One value to set in a file, or to take out where it is undefined. */
export type FieldEdit = { field: FieldPath; value: unknown };

/** One fact that a spreadsheet gives otherwise than the file does. */
export type CellChange = {
  field: FieldPath;
  /** What the file says, in short; undefined where it says nothing. */
  before: string | undefined;
  after: string;
  /** Whether it changes what inspectors found. Nobody but an editor may settle that. */
  isContested: boolean;
  steps: FieldEdit[];
};

/**
 * What stands in for a fact until somebody writes it: a reason why it is not known, or the letter’s
 * own words. Each with what an editor writes instead. A file that has one of them needs no other.
 */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  onSiteNotKnown: ['onSite'],
  resultNotKnown: ['result'],
  topicToRewrite: ['topic', 'topicNotKnown'],
};

/**
 * What a spreadsheet has to change in a file.
 *
 * Only facts that the spreadsheet gives are compared: all else in the file is the editors' own. A
 * fact is never taken out because a spreadsheet leaves it out.
 *
 * @param present the front matter of the file, as plain data.
 * @param planned what the spreadsheet says, as plain data.
 */
export function differences(
  present: unknown,
  planned: unknown,
  field: FieldPath = [],
): CellChange[] {
  if (planned === undefined) return [];
  if (present === undefined || present === null) return [change(field, undefined, planned)];
  if (isRecord(present) && isRecord(planned)) return inFields(present, planned, field);
  if (Array.isArray(present) && Array.isArray(planned)) return inList(present, planned, field);
  return present === planned ? [] : [change(field, present, planned)];
}

type Fields = Record<string, unknown>;

function inFields(present: Fields, planned: Fields, field: FieldPath): CellChange[] {
  return Object.entries(planned).flatMap(([name, value]) => {
    const facts = standsFor[name];
    if (facts && [...facts, name].some((one) => !isNothing(present[one]))) return [];
    const found = differences(present[name], value, [...field, name]);
    return found.map((one) => withoutReason(one, name, present, field));
  });
}

/** A fact that is known at last takes the place of the reason why it was not. */
function withoutReason(
  found: CellChange,
  name: string,
  present: Fields,
  field: FieldPath,
): CellChange {
  const reason = Object.keys(standsFor).find((key) => standsFor[key]?.includes(name));
  if (reason === undefined || present[reason] === undefined) return found;
  return { ...found, steps: [...found.steps, { field: [...field, reason], value: undefined }] };
}

function inList(present: unknown[], planned: unknown[], field: FieldPath): CellChange[] {
  if (planned.every(isJudgement)) return planned.flatMap((one) => inJudgement(present, one, field));
  if (present.length !== planned.length) return [change(field, present, planned)];
  return planned.flatMap((value, index) => differences(present[index], value, [...field, index]));
}

type Judgement = Fields & { area: string };

/** Where one side does not know a grade, the two do not disagree. */
const notKnown = 'not-known';

/** Judgements are told apart by their area, not by their place in the list. */
function inJudgement(all: unknown[], planned: Judgement, field: FieldPath): CellChange[] {
  const index = all.findIndex((one) => isRecord(one) && one['area'] === planned.area);
  const present = all[index];
  if (!isRecord(present)) return [change([...field, all.length], undefined, planned)];
  const here = [...field, index];
  const [before, after] = [gradeIn(present), gradeIn(planned)];
  if (after === notKnown) return [];
  if (before === after) {
    return ['printed', 'printedArea', 'score'].flatMap((name) =>
      differences(present[name], planned[name], [...here, name]),
    );
  }
  const steps = ['grade', 'score', 'printed', 'printedArea', 'missing', 'why']
    .filter((name) => present[name] !== undefined || planned[name] !== undefined)
    .map((name) => ({ field: [...here, name], value: planned[name] }));
  const shown = { before: `${planned.area}: ${before}`, after: `${planned.area}: ${after}` };
  return [{ field: here, ...shown, isContested: before !== notKnown, steps }];
}

function gradeIn(judgement: Fields): string {
  return String(judgement['grade'] ?? judgement['missing']);
}

function isJudgement(value: unknown): value is Judgement {
  return isRecord(value) && typeof value['area'] === 'string';
}

function change(field: FieldPath, before: unknown, after: unknown): CellChange {
  const isNew = before === undefined;
  return {
    field,
    before: isNew ? undefined : inShort(before),
    after: inShort(after),
    isContested: field[0] === 'outcome' && !isNew,
    steps: [{ field, value: after }],
  };
}

function inShort(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
