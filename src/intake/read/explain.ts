import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
import { fieldsAt } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

/**
 * Puts what a schema found into words for an officer: what is wrong, and what to write instead.
 *
 * @param file the file, from the content folder.
 * @param collection what kind of content the file is.
 * @param issues what zod found.
 */
export function explain(file: string, collection: Collection, issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue) => {
    const field = issue.path.filter((key) => typeof key !== 'symbol');
    const found = formatDate(issue, field, collection);
    return found.map((words) => ({ severity: 'error' as const, file, field, ...words }));
  });
}

type Words = { code: string; message: string; fix: string; field?: FieldPath };

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
  const wrong = `${named(field)}${shown(issue.input)} has the wrong form.`;
  return [{ code: 'bad-value', message: wrong, fix: wantedForm(issue) }];
}

function unknownField(key: string, field: FieldPath, collection: Collection): Words {
  const near = fieldsAt(collection.schema, field).find((name) => distance(name, key) <= 2);
  const owner = field.filter(isName).at(-1);
  return {
    code: 'unknown-field',
    field: [...field, key],
    message: `“${key}” is not a field of ${owner === undefined ? collection.called : `“${owner}”`}.`,
    fix: near
      ? `Write “${near}” instead, if that is what you mean.`
      : `Take the line out, or see the content guide for the fields of ${collection.called}.`,
  };
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
  return { code: 'empty-field', message: `There is nothing after “${String(field.at(-1))}”.`, fix };
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
