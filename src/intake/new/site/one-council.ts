import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { compareText } from '../../../problems/problem.ts';
import { readCollection } from '../../read/content.ts';
import { splitMarkdown } from '../../read/front-matter.ts';
import {
  collections,
  fileOf,
  type CollectionName,
  type Entry,
} from '../../../schemas/collections.ts';

/** Files of content by their paths from the content folder. */
export type ContentFiles = Map<string, string>;

/** Fields of a council that name other councils: those stay behind. */
const othersNamed = ['neighbours', 'predecessors', 'successors'];

/** Folders in which each council has a folder of its own. */
const ofCouncil = ['inspections', 'responses', 'meetings'] as const;

/** What one council takes along unchanged: the words that its pages are written in. */
const shared = ['holidays', 'words'] as const;

/**
 * Takes one council out of a content folder: its own files, every framework on the subjects that it
 * was inspected in, the glossary and the rules for words. The settings keep what is true of the facts
 * (the day, the subject, the region); who publishes is for the new site to say.
 *
 * @param slug the council’s short name.
 * @throws where there is no such council, with those that are most like it.
 */
export function filesOfCouncil(from: string, slug: string): ContentFiles {
  const files: ContentFiles = new Map();
  const take = (file: string, text = readFileSync(join(from, file), 'utf8')) =>
    files.set(file, text);
  const council = entryOf(from, slug);
  take(council.file, alone(council.file, readFileSync(join(from, council.file), 'utf8')));
  const { place } = collections.authorities;
  for (const name of readdirSync(join(from, place)))
    if (name.startsWith(`${slug}.`) && `${place}/${name}` !== council.file)
      take(`${place}/${name}`);
  for (const name of ofCouncil)
    for (const file of filesBelow(from, `${collections[name].place}/${slug}`)) take(file);
  for (const file of sharedFiles(from)) take(file);
  const frameworks = frameworksOf(from, files);
  for (const { file } of frameworks) take(file);
  take(fileOf('site', 'site'), settingsFor(from, council, frameworks));
  return files;
}

/** What the words of a council’s pages rest on, beside its own files. */
function sharedFiles(from: string): string[] {
  const howMade = entriesOf(from, 'site')[0]?.data.summaries?.page;
  return [
    ...filesBelow(from, collections.glossary.place),
    ...filesBelow(from, collections.themes.place),
    ...shared
      .map((name) => collections[name].place)
      .filter((place) => existsSync(join(from, place))),
    ...(howMade === undefined ? [] : [fileOf('pages', howMade)]),
  ];
}

function entryOf(from: string, slug: string): Entry<'authorities'> {
  const { entries } = readCollection(from, 'authorities');
  const council = entries.find(({ id }) => id === slug);
  if (council) return council;
  const alike = entries.map(({ id }) => id).filter((id) => id.includes(slug.slice(0, 4)));
  const fix = alike.length === 0 ? '' : ` Do you mean: ${alike.join(', ')}?`;
  throw new Error(`There is no council “${slug}” in ${from}.${fix}`);
}

/** The file of a council without the names of others. */
function alone(file: string, source: string): string {
  const parts = splitMarkdown(file, source);
  if (!('yaml' in parts)) throw new Error(`${file}: ${parts.message}`);
  const facts = parseDocument(parts.yaml);
  for (const field of othersNamed) facts.delete(field);
  return `---\n${facts.toString({ lineWidth: 0 })}---\n${parts.body}`;
}

/** All frameworks on the subjects of the council’s inspections, so that those that follow are there. */
function frameworksOf(from: string, files: ContentFiles): Entry<'frameworks'>[] {
  const used = new Set(
    readCollection(from, 'inspections')
      .entries.filter(({ file }) => files.has(file))
      .map(({ data }) => data.framework),
  );
  const all = entriesOf(from, 'frameworks');
  const subjects = new Set(all.filter(({ id }) => used.has(id)).map(({ data }) => data.subject));
  return all.filter(({ data }) => subjects.has(data.subject));
}

function settingsFor(
  from: string,
  council: Entry<'authorities'>,
  frameworks: readonly Entry<'frameworks'>[],
): string {
  const [site] = entriesOf(from, 'site');
  if (!site)
    throw new Error(
      `${join(from, collections.site.place)} has a mistake. Run: npx plain-findings check --content ${from}`,
    );
  const { data } = site;
  const settings = parseDocument(readFileSync(join(from, site.file), 'utf8'));
  const { name } = council.data;
  const subjects = new Set(frameworks.map(({ data: { subject } }) => subject));
  const families = new Set(frameworks.map(({ data: { family } }) => family));
  settings.set(
    'resultsUpTo',
    data.resultsUpTo.filter(({ family }) => families.has(family)),
  );
  settings.set('description', `Inspections of ${name}, in plain words, with what must improve.`);
  settings.set(
    'subjects',
    data.subjects.filter(({ id }) => subjects.has(id)),
  );
  settings.set(
    'regions',
    data.regions.filter(({ id }) => id === council.data.region),
  );
  // Who can be asked for other formats is the publisher’s own.
  settings.delete('otherFormats');
  return settings.toString({ lineWidth: 0 });
}

function entriesOf<Name extends CollectionName>(from: string, name: Name): Entry<Name>[] {
  return readCollection(from, name).entries;
}

function filesBelow(from: string, place: string): string[] {
  const folder = join(from, place);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => `${place}/${name.split(sep).join('/')}`)
    .sort(compareText);
}
