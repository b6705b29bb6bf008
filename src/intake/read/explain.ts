import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
import { fieldsAt, placeOf, schemasAt } from './schema-fields.ts';
import { dateFix, emptyFix, missingFix, wrongFix } from './what-to-write.ts';

type Issue = z.core.$ZodIssue;

/**
 * Puts what a schema found into words for an officer: what is wrong, and what to write instead.
 *
 * @param file the file, from the content folder.
 * @param collection what kind of content the file is.
 * @param issues what zod found.
 */
export function explain(file: string, collection: Collection, issues: readonly Issue[]): Finding[] {
  const findings = withoutEchoes(issues.flatMap(ofBestKind)).flatMap((issue) => {
    const field = issue.path.filter((key) => typeof key !== 'symbol');
    const found = formatDate(issue, field, collection);
    return found.map((words) => ({ severity: 'error' as const, file, field, ...words }));
  });
  const elsewhere = new Set(findings.map(({ instead }) => instead));
  return findings
    .filter(isFirstOfList)
    .filter(({ code, field }) => code !== 'missing-field' || !elsewhere.has(keyOf(field)))
    .map(({ instead: _instead, ...finding }) => finding);
}

/**
 * What is wrong in a field that may be of several kinds, as its schema says it; else in the kind that it
 * comes closest to. A value that is of no kind at all stays as it is.
 */
function ofBestKind(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.message.includes('\n')) return [issue];
  const [best] = issue.errors
    .filter((kind) => kind.length > 0 && kind.every(({ path }) => path.length > 0 || isKeys(kind)))
    .sort((a, b) => a.length - b.length);
  return best?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function isKeys(issues: readonly Issue[]): boolean {
  return issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys');
}

/** What has the wrong form is not too long or too short as well. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const formless = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  return issues.filter(
    ({ code, path }) => !code.startsWith('too_') || !formless.has(path.join('.')),
  );
}

/** Items of one list with the same mistake are told of once, at the first. */
function isFirstOfList(finding: Found, index: number, all: readonly Found[]): boolean {
  const before = all[index - 1];
  return (
    before === undefined ||
    typeof finding.field.at(-1) !== 'number' ||
    before.fix !== finding.fix ||
    keyOf(before.field.slice(0, -1)) !== keyOf(finding.field.slice(0, -1))
  );
}

type Found = Finding & { instead?: string };

function keyOf(field: FieldPath): string {
  return JSON.stringify(field);
}

/** What is told. `instead` is the field that is there under another name or in another place. */
type Words = { code: string; message: string; fix: string; field?: FieldPath; instead?: string };

function formatDate(issue: Issue, field: FieldPath, collection: Collection): Words[] {
  if (issue.input === null) return [emptyField(field, collection)];
  const [said = '', fix] = issue.message.split('\n');
  if (fix !== undefined) {
    const message = `${named(field)}${said}`;
    return [{ code: 'bad-value', message, fix: dateFix(issue.input, fix, field, collection) }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, field, collection));
  }
  if (isMissing(issue)) return [missingField(field, collection)];
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    if (typeof issue.input === 'number') return [aNumber(issue.input, field, collection)];
  }
  if (issue.code === 'too_small' && Array.isArray(issue.input)) return [emptyList(field)];
  const wrong = `${named(field)}${shown(issue.input)} has the wrong form.`;
  return [{ code: 'bad-value', message: wrong, fix: wrongFix(issue, field, collection) }];
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

/** Text that YAML reads as a number. What would be wrong between quotation marks too is told as that. */
function aNumber(input: number, field: FieldPath, collection: Collection): Words {
  const [quoted] = schemasAt(collection.schema, field).map((one) =>
    z.core.safeParse(one, String(input), { reportInput: true }),
  );
  const [said, fix] = quoted?.error?.issues[0]?.message.split('\n') ?? [];
  if (said !== undefined && fix !== undefined) {
    const message = `${named(field)}${said}`;
    return { code: 'bad-value', message, fix: dateFix(input, fix, field, collection) };
  }
  if (wantsShortName(field, collection)) {
    const message = `${named(field)}“${String(input)}” is a number, where a short name is wanted.`;
    return { code: 'bad-value', message, fix: shortNameFix };
  }
  const message = `${named(field)}This is a number to YAML, which forgets how it was written.`;
  return { code: 'bad-value', message, fix: 'Put it between double quotes.' };
}

const shortNameFix =
  'Write the short name that is meant, in small letters, such as “good”. If the name is a number, put it between double quotes.';

/** Whether a field takes no words, but one short name of something else. */
function wantsShortName(field: FieldPath, { schema }: Collection): boolean {
  return schemasAt(schema, field).every((one) => !z.core.safeParse(one, 'Two words!').success);
}

function missingField(field: FieldPath, collection: Collection): Words {
  const message = `“${String(field.at(-1))}” is missing.`;
  return { code: 'missing-field', message, fix: missingFix(field, collection) };
}

/** YAML reads nothing after a name, “null” and “~” as nothing. */
function emptyField(field: FieldPath, collection: Collection): Words {
  const last = field.at(-1) ?? '';
  const message = isName(last)
    ? `There is nothing after “${last}”.`
    : `${named(field)}There is nothing after this “-”.`;
  return { code: 'empty-field', message, fix: emptyFix(field, collection) };
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

function named(field: FieldPath): string {
  const name = field.filter(isName).at(-1);
  return name === undefined ? '' : `${name}: `;
}

function isName(key: string | number): key is string {
  return typeof key === 'string';
}
