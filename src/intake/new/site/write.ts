import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { SiteAnswers } from './answers.ts';
import { filesOfCouncil, type ContentFiles } from './one-council.ts';
import { writeEditorFiles } from '../../editor/write.ts';
import { hosts, type Host } from './hosts.ts';
import { packageJson, type Versions } from './project.ts';

/** Where the files lie that every new site begins with. */
const template = join(import.meta.dirname, 'template');

/** The day of the template’s settings: a new site has its own in its place. */
const templateDay = '2026-01-31';

/** A council that is taken out of a content folder. */
export type TakenCouncil = { from: string; council: string };

/** What a site begins with, besides the answers. */
type Beginning = {
  versions: Versions;
  /** The day on which it is begun (ISO): from then on its settings have it, and nobody asks a clock. */
  today: string;
  /** Where the content comes from; without one it is a sample that says that it is one. */
  source?: TakenCouncil | undefined;
  /** Where it will be published. */
  host?: Host;
  /** A packed program, where it is not to come from the registry. */
  program?: string | undefined;
};

/**
 * Writes a site into a folder that is empty or not there: content, package.json, and what a host needs
 * to check, build and publish it.
 *
 * @throws where there is something in the folder already.
 */
export function writeSite(
  folder: string,
  answers: SiteAnswers,
  { versions, today, source, host = 'github', program }: Beginning,
): void {
  refuseUsed(folder);
  const content = source ? filesOfCouncil(source.from, source.council) : sample(answers, today);
  for (const file of ['pages/about.md', 'pages/accessibility.md'])
    content.set(file, templateText(file));
  content.set('site.yaml', withPublisher(content.get('site.yaml') ?? '', answers));
  for (const [file, text] of content) put(join(folder, 'content', file), text);
  const from = program === undefined ? versions : { ...versions, ...packedIn(folder, program) };
  put(join(folder, 'package.json'), packageJson(basename(resolve(folder)), from));
  put(join(folder, '.gitignore'), read('gitignore'));
  for (const [path, file] of Object.entries(hosts[host])) put(join(folder, path), read(file));
  writeEditorFiles(folder, join(folder, 'content'));
}

/** What Git or an editor keeps for itself may be there. */
function refuseUsed(folder: string): void {
  if (!existsSync(folder)) return;
  const [used] = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (used !== undefined)
    throw new Error(
      `There is something in ${folder} already (${used}). Name a folder that is new or empty.`,
    );
}

/** Copies a packed program into the folder, so that it installs from there on any machine. */
function packedIn(folder: string, program: string): Pick<Versions, 'plain-findings'> {
  if (!existsSync(program))
    throw new Error(`There is no file ${program}. Name what npm pack has written.`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(program, join(folder, basename(program)));
  return { 'plain-findings': `file:${basename(program)}` };
}

function sample({ inspectorate = '' }: SiteAnswers, today: string): ContentFiles {
  const files = [
    'site.yaml',
    'holidays.yaml',
    'frameworks/sample-framework.yaml',
    'authorities/sample-council.md',
    'inspections/sample-council/2025-06-sample.md',
  ];
  const content: ContentFiles = new Map(files.map((file) => [file, templateText(file)]));
  const framework = parseDocument(templateText('frameworks/sample-framework.yaml'));
  framework.set('inspectorates', [inspectorate]);
  content.set('frameworks/sample-framework.yaml', framework.toString({ lineWidth: 0 }));
  return content.set('site.yaml', templateText('site.yaml').replaceAll(templateDay, today));
}

function withPublisher(source: string, { name, address, email }: SiteAnswers): string {
  const settings = parseDocument(source);
  settings.set('title', name);
  settings.set('address', address);
  settings.set('publisher', { name, email });
  return settings.toString({ lineWidth: 0 });
}

/** What a new site has in a content file. */
export function templateText(file: string): string {
  return read(`content/${file}`);
}

function read(file: string): string {
  return readFileSync(join(template, file), 'utf8');
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
