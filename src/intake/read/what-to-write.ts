import type { z } from 'zod';
import type { FieldPath } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
import { dayFix } from '../../schemas/fields.ts';
import { dayOrMonthFix } from '../../schemas/papers.ts';
import { dayIn, monthOrYearIn } from '../import/spreadsheet/days.ts';
import { insteadOf, mayBeLeftOut, mayStandAt, wantedAt, type WantedForm } from './schema-fields.ts';

/** What to write where a value has the wrong form, where nothing is, and where a field is missing. */

/** What to write in place of a value of the wrong form. */
export function wrongFix(
  issue: z.core.$ZodIssue,
  field: FieldPath,
  { schema }: Collection,
): string {
  const wanted = wantedAt(schema, field);
  const choices = [...wanted.words, ...(wanted.fields.length > 0 ? [fieldLines(wanted)] : [])];
  if (wanted.items !== undefined) return listFix(wanted.items);
  if (wanted.emptyGroup && !mayBeLeftOut(schema, field)) {
    return whereNothing(String(field.at(-1)), wanted);
  }
  if (choices.length > 0) return `Write ${choices.join(', or ')}${orNothing(field, schema)}.`;
  if (issue.code !== 'invalid_type') return 'See the content guide for what goes here.';
  if (issue.expected === 'string') return textFix(issue.input);
  return FORMS[issue.expected] ?? 'See the content guide for what goes here.';
}

const FORMS: Record<string, string> = {
  int: 'Write a whole number, in digits.',
  number: 'Write a number, in digits.',
  boolean: 'Write true or false, without quotation marks.',
};

function textFix(input: unknown): string {
  return Array.isArray(input)
    ? 'Write one text here, and not a list.'
    : 'Write text here. Put it between double quotes if it looks like a number.';
}

function listFix(items: readonly string[]): string {
  const list = 'Write a list: one item a line, each beginning with “- ”';
  return items.length > 0 ? `${list} and with the fields ${joined(items)}.` : `${list}.`;
}

function fieldLines({ fields }: WantedForm): string {
  const lines = fields.map((name) => `“${name}: …”`);
  return `the ${lines.length > 1 ? 'fields' : 'field'} ${joined(lines)}, each on an indented line of its own`;
}

function orNothing(field: FieldPath, schema: Collection['schema']): string {
  return mayBeLeftOut(schema, field) ? ', or take the line out' : '';
}

/** What to write for a date, where what is there can mean one day or month only. */
export function dateFix(
  input: unknown,
  fix: string,
  field: FieldPath,
  { schema }: Collection,
): string {
  if (fix !== dayFix && fix !== dayOrMonthFix) return fix;
  const said = String(input);
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return 'Look it up again: that month has no such day.';
  const day = dayIn(said, undefined);
  const meant = day && 'day' in day ? day.day : monthOrYearIn(said);
  return meant !== undefined && mayStandAt(schema, field, meant)
    ? `Write ${meant}, if that is what you mean.`
    : fix;
}

/** What to write where a name has nothing after it. */
export function emptyFix(field: FieldPath, { schema }: Collection): string {
  const name = field.at(-1);
  if (typeof name !== 'string' || mayBeLeftOut(schema, field)) {
    return 'Write what belongs there, or take the line out.';
  }
  const wanted = wantedAt(schema, field);
  if (wanted.items === undefined && wanted.emptyGroup) return whereNothing(name, wanted);
  const others = insteadOf(schema, field).map((one) => `“${one}: …”`);
  return others.length > 0
    ? `Write what belongs there, or ${joined(others)} in place of “${name}”.`
    : `Write what belongs there: “${name}” cannot be left out.`;
}

function whereNothing(name: string, { fields }: WantedForm): string {
  return `Write ${joined(
    fields.map((one) => `“${one}: …”`),
    'or',
  )} below it, indented, or “${name}: {}” where nothing of it is known.`;
}

/** What to write where a field is missing. */
export function missingFix(field: FieldPath, { schema, called }: Collection): string {
  const name = String(field.at(-1));
  const { fields, items, emptyGroup } = wantedAt(schema, field);
  const line =
    fields.length > 0 || items !== undefined ? `Add a line “${name}:”` : `Add a line “${name}: …”`;
  const guide = `The content guide shows the fields of ${called}.`;
  if (emptyGroup && items === undefined) {
    return `Add a line “${name}: {}”, or “${name}:” with what is known of it below. ${guide}`;
  }
  if (items !== undefined)
    return `${line} and a list below it, each item beginning with “- ”. ${guide}`;
  return fields.length > 0
    ? `${line} and below it, indented, ${joined(fields)}. ${guide}`
    : `${line}. ${guide}`;
}

function joined(words: readonly string[], last = 'and'): string {
  const [end = ''] = words.slice(-1);
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} ${last} ${end}`;
}
