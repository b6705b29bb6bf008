import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
import { fieldsAt, placeOf } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

/**
 * Puts what a schema found into words for an officer: what is wrong, and what to write instead.
 *
 * @param file the file, from the content folder.
 * @param collection what kind of content the file is.
 * @param issues what zod found.
 */
export function explain(file: string, collection: Collection, issues: readonly Issue[]): Finding[] {
  const findings = issues.flatMap((issue) => {
    const field = issue.path.filter((key) => typeof key !== 'symbol');
    const found = formatDate(issue, field, collection);
    return found.map((words) => ({ severity: 'error' as const, file, field, ...words }));
  });
  const elsewhere = new Set(findings.map(({ instead }) => instead));
  return findings
    .filter(({ code, field }) => code !== 'missing-field' || !elsewhere.has(keyOf(field)))
    .map(({ instead: _instead, ...finding }) => finding);
}

function keyOf(field: FieldPath): string {
  return JSON.stringify(field);
}

/** What is told. `instead` is the field that is there under another name or in another place. */
type Words = { code: string; message: string; fix: string; field?: FieldPath; instead?: string };

function formatDate(issue: Issue, field: FieldPath, collection: Collection): Words[] {
  const [said = '', fix] = issue.message.split('\n');
  if (fix !== undefined) return [{ code: 'bad-value', message: `${named(field)}${said}`, fix }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, field, collection));
  }
  if (isMissing(issue)) return [missingField(field, collection.called)];
  if (issue.input === null) return [emptyField(field)];
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    typeof issue.input === 'number'
  ) {
    const message = `${named(field)}This is a number to YAML, which forgets how it was written.`;
    return [{ code: 'bad-value', message, fix: 'Put it between double quotes.' }];
  }
  if (issue.code === 'too_small' && Array.isArray(issue.input)) return [emptyList(field)];
  const wrong = `${named(field)}${shown(issue.input)} has the wrong form.`;
  return [{ code: 'bad-value', message: wrong, fix: wantedForm(issue) }];
}

function unknownField(key: string, field: FieldPath, collection: Collection): Words {
  const wanted = key.toLowerCase();
  const near = fieldsAt(collection.schema, field).find(
    (name) => distance(name.toLowerCase(), wanted) <= 2,
  );
  const [owner] = field.filter(isName).slice(-1);
  const place = near === undefined ? placeOf(collection.schema, key) : undefined;
  const instead = near === undefined ? place : [...field, near];
  return {
    code: 'unknown-field',
    field: [...field, key],
    message: `“${key}” is not a field of ${owner === undefined ? collection.called : `“${owner}”`}.`,
    fix: whereTo(near, place, collection),
    ...(instead ? { instead: keyOf(instead) } : {}),
  };
}

function whereTo(
  near: string | undefined,
  place: FieldPath | undefined,
  { called }: Collection,
): string {
  if (near !== undefined) return `Write “${near}” instead, if that is what you mean.`;
  const groups = place?.slice(0, -1).filter(isName) ?? [];
  return groups.length > 0
    ? `It belongs under “${groups.join('” and there “')}”: move it there, indented below that line.`
    : `Take the line out, or see the content guide for the fields of ${called}.`;
}

function missingField(field: FieldPath, called: string): Words {
  const name = String(field.at(-1));
  return {
    code: 'missing-field',
    message: `“${name}” is missing.`,
    fix: `Add a line “${name}: …”. The content guide shows the fields of ${called}.`,
  };
}

/** YAML reads nothing after a name, “null” and “~” as nothing. */
function emptyField(field: FieldPath): Words {
  const fix = 'Write what belongs there, or take the line out.';
  const last = field.at(-1) ?? '';
  const message = isName(last)
    ? `There is nothing after “${last}”.`
    : `${named(field)}There is nothing after this “-”.`;
  return { code: 'empty-field', message, fix };
}

function emptyList(field: FieldPath): Words {
  const fix = 'Write at least one item, on a line of its own below that begins with “- ”.';
  return { code: 'empty-list', message: `The list “${String(field.at(-1))}” is empty.`, fix };
}

function shown(input: unknown): string {
  const isShort = ['string', 'number', 'boolean'].includes(typeof input);
  return isShort ? `“${String(input).slice(0, 60)}”` : 'This value';
}

function isMissing(issue: Issue): boolean {
  return (
    issue.input === undefined &&
    /received undefined|Invalid option|Invalid input$/.test(issue.message)
  );
}

function wantedForm(issue: Issue): string {
  const wanted = issue.code === 'invalid_type' ? issue.expected : 'other';
  const forms: Record<string, string> = {
    string: 'Write text here. Put it between double quotes if it looks like a number.',
    array: 'Write a list: one item a line, each beginning with “- ”.',
    object: 'Write fields here, indented below this line.',
    int: 'Write a whole number, in digits.',
    number: 'Write a number, in digits.',
    boolean: 'Write true or false.',
  };
  return forms[wanted] ?? 'See the content guide for what goes here.';
}

function named(field: FieldPath): string {
  const name = field.filter(isName).at(-1);
  return name === undefined ? '' : `${name}: `;
}

function isName(key: string | number): key is string {
  return typeof key === 'string';
}
