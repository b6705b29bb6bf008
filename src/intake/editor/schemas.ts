import { z } from 'zod';
import { overallId } from '../../domain/outcome.ts';
import { collections, type CollectionName, type Content } from '../../schemas/collections.ts';

/** The formats that JSON Schema itself knows, of those used here. */
const formats = ['date', 'email', 'uri'];

/** A JSON Schema, as zod makes it. */
export type Schema = z.core.JSONSchema.BaseSchema;

/** What is in the content folder, as far as an editor can offer it. */
export type Offered = Pick<
  Content,
  'site' | 'authorities' | 'frameworks' | 'inspections' | 'themes'
>;

/**
 * The JSON Schema of each collection, for editors: every field with its explanation, and in fields that
 * point to something what there is to choose from. What is offered is no rule: a check has the last word.
 *
 * @param offered the content, to choose from.
 */
export function editorSchemas(offered: Offered): ReadonlyMap<CollectionName, Schema> {
  const examples = examplesIn(offered);
  const names = Object.keys(collections) as CollectionName[];
  return new Map(
    names.map((name) => {
      const schema = z.toJSONSchema(collections[name].schema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
          // Zod names formats of its own, whose pattern stands beside them.
          if (!formats.includes(jsonSchema.format ?? 'date')) delete jsonSchema.format;
          offer(jsonSchema, examples);
        },
      });
      return [name, { title: collections[name].called, ...schema }];
    }),
  );
}

/** By the name of a field, what can stand there. */
function examplesIn(content: Offered): ReadonlyMap<string, string[]> {
  const { authorities, frameworks, inspections, themes, site } = content;
  const graded = frameworks.flatMap(({ data }) => (data.outcome === 'graded' ? [data] : []));
  const ids = (items: readonly { id: string }[]): string[] => [
    ...new Set(items.map(({ id }) => id)),
  ];
  return new Map([
    ['authority', ids(authorities)],
    ['neighbours', ids(authorities)],
    ['framework', ids(frameworks)],
    ['kind', ids(frameworks.flatMap(({ data }) => data.kinds))],
    ['area', [...ids(graded.flatMap(({ areas }) => areas)), overallId]],
    ['grade', ids(graded.flatMap(({ grades }) => grades))],
    ['region', ids(site[0]?.data.regions ?? [])],
    ['inspections', ids(inspections)],
    ['themes', ids(themes)],
    ['answers', ids(inspections.flatMap(({ data }) => data.improvements))],
  ]);
}

function offer(schema: Schema, examples: ReadonlyMap<string, string[]>): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const some = examples.get(name);
    if (some === undefined || some.length === 0 || typeof field === 'boolean') continue;
    const { items } = field;
    if (field.type === 'string') field.examples = some;
    else if (typeof items === 'object' && !Array.isArray(items) && items.type === 'string')
      items.examples = some;
  }
}
