import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collections, type Collection, type CollectionName } from '../../schemas/collections.ts';
import { readCollection } from '../read/content.ts';
import { editorSchemas, type Offered } from './schemas.ts';

/** Where the schemas lie, from the folder of the site. */
const schemaFolder = '.vscode/schemas';

/**
 * Writes the JSON Schemas of a content folder for VS Code, and the settings that name them. Settings
 * that are there stay as they are.
 *
 * @param project the folder of the site.
 * @param content its content folder.
 * @returns the paths that were written, from the folder of the site.
 */
export function writeEditorFiles(project: string, content: string): string[] {
  mkdirSync(join(project, schemaFolder), { recursive: true });
  const schemas = editorSchemas(offeredIn(content));
  const written = [...schemas].map(([name, schema]) => put(project, schemaPath(name), schema));
  const place = relative(project, content).replaceAll('\\', '/');
  for (const [path, value] of Object.entries(settingsFor(place, [...schemas.keys()])))
    if (!existsSync(join(project, path))) written.push(put(project, path, value));
  return written;
}

/** What there is to choose from. No file is checked against others: `create` runs on older Nodes too. */
function offeredIn(content: string): Offered {
  return {
    site: readCollection(content, 'site').entries,
    authorities: readCollection(content, 'authorities').entries,
    frameworks: readCollection(content, 'frameworks').entries,
    inspections: readCollection(content, 'inspections').entries,
    themes: readCollection(content, 'themes').entries,
  };
}

/** The files that VS Code reads: which schema is for which files, and what reads schemas. */
function settingsFor(place: string, names: readonly CollectionName[]): Record<string, object> {
  const globs = names.map((name) => [`./${schemaPath(name)}`, `${place}/${globOf(name)}`]);
  return {
    '.vscode/settings.json': {
      'yaml.schemas': Object.fromEntries(globs) as Record<string, string>,
      'files.insertFinalNewline': true,
      '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
      '[markdown]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
    },
    '.vscode/extensions.json': { recommendations: ['redhat.vscode-yaml'] },
  };
}

function schemaPath(name: CollectionName): string {
  return `${schemaFolder}/${name}.json`;
}

/** The files of a collection. Other kinds in the same folder have a second ending. */
function globOf(name: CollectionName): string {
  const { place, form, names }: Collection = collections[name];
  if (place.endsWith(form)) return place;
  const all: Collection[] = Object.values(collections);
  const isShared = all.some((other) => other.place === place && other.names);
  const file = name === 'youngPeople' ? '*.young' : names ? '*.*' : isShared ? '+([!.])' : '*';
  return `${place}/**/${file}${form}`;
}

function put(project: string, path: string, value: object): string {
  writeFileSync(join(project, path), `${JSON.stringify(value, undefined, 2)}\n`);
  return path;
}
