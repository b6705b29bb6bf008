import { mkdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { inspections, type Council } from './corpus.ts';
import { frameworkOf, services } from './services.ts';

/** What lies beside the bodies and the inspections: a small site of schools. */
const frame = 'tests/fixtures/sites/report-cards';

const regions = ['north', 'south', 'east', 'west', 'middle', 'coast', 'hills', 'rivers', 'islands'];

/**
 * Writes a content folder of so many bodies of one kind, such as schools, and so many inspections of
 * them, one subject for all. The same counts give the same files on every machine.
 */
export function writeManyBodies(folder: string, count: number, bodies: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const place of ['site.yaml', 'holidays.yaml', 'pages'])
    cpSync(join(frame, place), join(folder, place), { recursive: true });
  const [service] = services;
  if (!service) throw new Error('A site needs a service.');
  nameService(join(folder, 'site.yaml'), service.id);
  write(join(folder, 'frameworks', `${service.id}.yaml`), frameworkOf(service));
  const all = Array.from({ length: bodies }, (_none, index) => bodyAt(index));
  for (const [index, { slug, name }] of all.entries())
    write(join(folder, 'authorities', `${slug}.md`), authorityFile(name, index));
  for (const { path, text } of inspections(count, all, [service])) write(join(folder, path), text);
}

function bodyAt(index: number): Council {
  const [first = '', second = ''] = [
    placeNames[index % 26],
    placeNames[Math.floor(index / 26) % 26],
  ];
  const name = `${first}${second.toLowerCase()} School ${String(index)}`;
  return { name, slug: name.toLowerCase().replaceAll(' ', '-') };
}

const placeNames = [
  ...['Ash', 'Birch', 'Chal', 'Dun', 'Elm', 'Fern', 'Glen', 'Haw', 'Ivel', 'Jar', 'Kirk', 'Lind'],
  ...['Mar', 'Nor', 'Oak', 'Pen', 'Quen', 'Red', 'Stan', 'Thorn', 'Ull', 'Vale', 'Wick', 'Yar'],
  ...['Zeal', 'Holm'],
];

function authorityFile(name: string, index: number): string {
  const region = regions[index % regions.length] ?? '';
  return `---\nname: ${name}\nofficialName: ${name}\ntype: school\nregion: ${region}\nplace: ${index} Long Road\n---\n`;
}

function nameService(file: string, id: string): void {
  const settings = parseDocument(readFileSync(file, 'utf8'));
  settings.setIn(['resultsUpTo', 0, 'family'], id);
  settings.setIn(['subjects', 0, 'id'], id);
  settings.set(
    'regions',
    settings.createNode(
      regions.map((one) => ({ id: one, name: one.replace(/^./, (a) => a.toUpperCase()) })),
    ),
  );
  writeFileSync(file, settings.toString());
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
