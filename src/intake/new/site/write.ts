import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { SiteAnswers } from './answers.ts';
import { filesOfCouncil, type ContentFiles } from './one-council.ts';
import { writeEditorFiles } from '../../editor/write.ts';
import { hosts, type Host } from './hosts.ts';
import { packageJson, type Versions } from './project.ts';

/** Where the files lie that every new site begins with. */
const template = join(import.meta.dirname, 'template');

/** A council that is taken out of a content folder. */
export type TakenCouncil = { from: string; council: string };

/**
 * Writes a site into a folder that is empty or not there: content, package.json, and what a host needs
 * to check, build and publish it.
 *
 * @param source where the content comes from; without one it is a sample that says that it is one.
 * @param host where it will be published.
 * @throws where there is something in the folder already.
 */
export function writeSite(
  folder: string,
  answers: SiteAnswers,
  versions: Versions,
  source?: TakenCouncil,
  host: Host = 'github',
): void {
  refuseUsed(folder);
  const content = source ? filesOfCouncil(source.from, source.council) : sample(answers);
  for (const file of ['pages/about.md', 'pages/accessibility.md'])
    content.set(file, templateText(file));
  content.set('site.yaml', withPublisher(content.get('site.yaml') ?? '', answers));
  for (const [file, text] of content) put(join(folder, 'content', file), text);
  put(join(folder, 'package.json'), packageJson(basename(resolve(folder)), versions));
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

function sample({ inspectorate = '' }: SiteAnswers): ContentFiles {
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
  return content.set('frameworks/sample-framework.yaml', framework.toString({ lineWidth: 0 }));
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
