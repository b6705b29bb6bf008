import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { inspections, type Council } from './corpus.ts';
import { frameworkOf, services } from './services.ts';

/** What a generated site has in common with the real one: all that is not about one inspection. */
const shared = [
  'site.yaml',
  'holidays.yaml',
  'words.yaml',
  'hexmap.yaml',
  'authorities',
  'glossary',
  'pages',
];

/** Writes a content folder with so many generated inspections of the councils of another one. */
export function writeCorpus(folder: string, count: number, from = 'content'): void {
  rmSync(folder, { recursive: true, force: true });
  for (const place of shared.filter((name) => existsSync(join(from, name)))) {
    cpSync(join(from, place), join(folder, place), { recursive: true });
  }
  nameServices(join(folder, 'site.yaml'));
  for (const service of services) {
    writeFile(join(folder, 'frameworks', `${service.id}.yaml`), frameworkOf(service));
  }
  for (const { path, text } of inspections(count, councilsOf(from))) {
    writeFile(join(folder, path), text);
  }
}

/** The councils of a content folder, in order of their short names. */
function councilsOf(folder: string): Council[] {
  return globSync('authorities/*.md', { cwd: folder })
    .sort()
    .map((file) => {
      const [, yaml = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const { name } = parse(yaml) as { name: string };
      return { slug: basename(file, '.md'), name };
    });
}

/** Puts the generated services in the place of the subjects that the site settings have. */
function nameServices(file: string): void {
  const settings = parseDocument(readFileSync(file, 'utf8'));
  const subjects = services.map(({ id, name }) => ({ id, name, about: `${name}, made up.` }));
  settings.set('subjects', settings.createNode(subjects));
  const day: unknown = settings.get('asOf');
  const results = services.map(({ id }) => ({ family: id, day }));
  settings.set('resultsUpTo', settings.createNode(results));
  writeFileSync(file, settings.toString());
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
