import type { z } from 'zod';
import type { FieldPath } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';

/** A file that its schema refuses, as if what is wrong in it were right. */
export type Salvaged = {
  data: unknown;
  /** The fields that stand for others: nothing that is found there is true of the file. */
  replaced: FieldPath[];
};

/** One value of each form that a field can have. The first that fits takes the place of a wrong one. */
const STAND_INS: readonly unknown[] = [
  'x',
  '2020-01-01',
  'https://example.org/',
  1,
  true,
  [],
  {},
  { area: 'x', grade: 'x' },
  { type: 'ungraded' },
];

/** More mistakes than a file has whose other parts are worth a look. */
const MOST = 40;

/**
 * Puts something that fits in the place of each value that a schema refuses, so that the rest of the
 * file can be held against all other rules and an officer hears of everything at once.
 *
 * @param raw the data of the front matter. It is not changed.
 * @returns nothing where no value fits.
 */
export function salvage(raw: unknown, { schema }: Collection): Salvaged | undefined {
  let data: unknown = structuredClone(raw);
  const replaced: FieldPath[] = [];
  for (let step = 0; step < MOST; step += 1) {
    const parsed = schema.safeParse(data, { reportInput: true });
    if (parsed.success) return { data: parsed.data, replaced };
    const [issue] = parsed.error.issues;
    if (!issue) return undefined;
    const field = issue.path.filter((key) => typeof key !== 'symbol');
    const better = withoutIssue(data, issue, field, schema);
    if (better === undefined) return undefined;
    const keys =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...field, key]) : [field];
    replaced.push(...keys);
    data = better;
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

function withoutIssue(data: unknown, issue: Issue, field: FieldPath, schema: z.ZodType): unknown {
  if (issue.code === 'unrecognized_keys') {
    return withAt(data, field, (value) => withoutKeys(value, issue.keys));
  }
  const words = issue.code === 'invalid_value' ? issue.values : [];
  return [...words, ...STAND_INS]
    .map((value) => withAt(data, field, () => value))
    .find((candidate) => !hasIssueAt(schema, candidate, field));
}

function hasIssueAt(schema: z.ZodType, data: unknown, field: FieldPath): boolean {
  const parsed = schema.safeParse(data);
  const key = JSON.stringify(field);
  return !parsed.success && parsed.error.issues.some(({ path }) => JSON.stringify(path) === key);
}

function withoutKeys(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** A copy of some data with one value changed. */
function withAt(data: unknown, field: FieldPath, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = field;
  if (key === undefined) return change(data);
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === key ? withAt(item, rest, change) : item));
  }
  const fields = typeof data === 'object' && data !== null ? data : {};
  const value: unknown = Object.entries(fields).find(([name]) => name === key)?.[1];
  return { ...fields, [key]: withAt(value, rest, change) };
}
