import { parseDocument } from 'yaml';
import type { z } from 'zod';

/** An item of a list with the line on which it begins. */
export type Placed<Item> = { item: Item; line: number };

/**
 * Reads a list from YAML, which may be empty. Throws with every mistake in it, by line.
 *
 * @param what the items are, for the message where there is no list.
 */
export function readYamlList<Item>(
  file: string,
  text: string,
  schema: z.ZodType<Item>,
  what: string,
): Placed<Item>[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) throw new Error(`${file}: ${broken.message}`);
  const data: unknown = document.toJS() ?? [];
  if (!Array.isArray(data))
    throw new Error(`${file}: write a list of ${what}, each beginning with “- page:”.`);
  const starts = text.split('\n').flatMap((line, at) => (line.startsWith('-') ? [at + 1] : []));
  const wrong: string[] = [];
  const items = data.flatMap((one: unknown, index) => {
    const line = starts[index] ?? 1;
    const found = schema.safeParse(one);
    if (found.success) return [{ item: found.data, line }];
    for (const { path, message } of found.error.issues)
      wrong.push(`${file}:${line}  ${path.join('.')}: ${message}`);
    return [];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return items;
}
