import { collections, type Collection, type CollectionName } from '../../schemas/collections.ts';
import { languages } from '../../schemas/languages.ts';
import type { WebEditor } from '../../schemas/site.ts';
import { editorSchemas, type Offered } from './schemas.ts';
import { fieldsOf, type WebField } from './web-fields.ts';

/** Kinds that are in a language of the interface alone. */
const inLanguage: ReadonlySet<CollectionName> = new Set([
  ...(['frameworkTranslations', 'glossaryTranslations', 'pageTranslations'] as const),
]);

/** Folders that have a folder for each council. */
const councilFolders = { inspections: true, responses: true, meetings: true };

type Kind = readonly [name: CollectionName, fields: readonly WebField[]];

/** Where a new file goes whose name comes from its fields. Other kinds are begun with `new`. */
const newFiles: Partial<Record<CollectionName, { slug: string; path?: string }>> = {
  authorities: { slug: '{{name}}' },
  meetings: { path: '{{authority}}/{{slug}}', slug: '{{date}}-{{committee}}' },
  pages: { slug: '{{title}}' },
  glossary: { slug: '{{term}}' },
  themes: { slug: '{{name}}' },
};

/** The body of a file, as Markdown: what an editor of rich text writes is held against the same rules. */
const body: WebField = {
  ...{ name: 'body', label: 'Text', widget: 'richtext', required: false },
  ...{ modes: ['raw', 'rich_text'], editor_components: [] },
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote'].concat([
    'bulleted-list',
    'numbered-list',
  ]),
};

/**
 * What Sveltia CMS reads: every collection that people write, with its fields and their explanations, made
 * of the same schemas as the check. Kinds that it cannot show whole, such as frameworks, stay with files.
 *
 * @param place the content folder, from the top of its repository.
 */
export function webEditorConfig(
  { title }: { title: string },
  { host, repository, branch }: WebEditor,
  place: string,
  offered: Offered,
): object {
  const kinds = [...editorSchemas(offered)].flatMap(([name, schema]): Kind[] => {
    const fields = isByProgram(collections[name]) ? undefined : fieldsOf(schema);
    return fields ? [[name, fields]] : [];
  });
  const isFile = ([name]: Kind): boolean =>
    collections[name].place.endsWith(collections[name].form);
  return {
    backend: { name: host, repo: repository, branch, auth_methods: ['token'] },
    ...{ app_title: title, media_folder: '/public', public_folder: '/' },
    // Nothing is loaded from others: the library of pictures on the web, and previews without the styles.
    media_libraries: { stock_assets: { providers: [] } },
    ...{ editor: { preview: false }, slug: { encoding: 'ascii', clean_accents: true } },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: kinds.filter((kind) => !isFile(kind)).map((kind) => folderOf(kind, place)),
    singletons: kinds.filter(isFile).map((kind) => fileOf(kind, place)),
  };
}

function fileOf([name, fields]: Kind, place: string): object {
  const file = `${place}/${collections[name].place}`;
  return { name, label: labelOf(name), file, format: 'yaml', fields };
}

function folderOf([name, fields]: Kind, place: string): object {
  const { form, place: folder }: Collection = collections[name];
  const start = newFiles[name];
  const title = fields.find(({ widget, required }) => widget === 'string' && required === true);
  return {
    ...{ name, label: labelOf(name), folder: `${place}/${folder}` },
    path: start?.path ?? pathOf(name),
    ...(start === undefined ? { create: false } : { slug: start.slug }),
    ...{ extension: form.slice(1), format: form === '.md' ? 'yaml-frontmatter' : 'yaml' },
    ...{ identifier_field: (title ?? fields[0])?.name, ...ownFilter(name, fields) },
    ...(folder in councilFolders ? { summary: '{{dirname}} {{filename}}' } : {}),
    fields: form === '.md' ? [...fields, body] : fields,
  };
}

/** Where the files of a kind lie in its folder: below that of their council, and with an ending of their own. */
function pathOf(name: CollectionName): string {
  const file = collections[name].place in councilFolders ? '{{slug}}/{{slug}}' : '{{slug}}';
  if (name === 'youngPeople') return `${file}.young`;
  return inLanguage.has(name) ? `${file}.${languages[1]}` : file;
}

/** Of kinds that share a folder, each has a field that the others have not. What is missing reads as “null”. */
function ownFilter(name: CollectionName, fields: readonly WebField[]): object {
  const { place } = collections[name];
  const others = [...schemasOfNothing].filter(
    ([other]) => other !== name && collections[other].place === place,
  );
  if (others.length === 0) return {};
  const theirs = new Set(
    others.flatMap(([, schema]) => (fieldsOf(schema) ?? []).map((field) => field.name)),
  );
  const own = fields.find(({ name: field, required }) => required === true && !theirs.has(field));
  return own === undefined ? {} : { filter: { field: own.name, pattern: '^(?!null$).' } };
}

/** The schemas without anything to choose from. */
const schemasOfNothing = editorSchemas({
  ...{ site: [], authorities: [], frameworks: [], inspections: [], themes: [] },
});

function isByProgram(collection: Collection): boolean {
  return collection.byProgram === true;
}

function labelOf(name: CollectionName): string {
  const { called } = collections[name];
  const bare = called.replace(/^(?:an?|the) /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
