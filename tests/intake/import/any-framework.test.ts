import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/intake/read/content.ts';
import { runImport } from '../../../src/intake/import/run.ts';
import { sampleFolder } from '../../sample-sites.ts';
import { realSpreadsheets, temporaryFolder } from './desk.ts';

const project = join(import.meta.dirname, '../../..');

/** A copy of a sample site without its inspections. */
function withoutInspections(name: string): string {
  const folder = join(temporaryFolder(), 'content');
  cpSync(sampleFolder(name), folder, { recursive: true });
  rmSync(join(folder, 'inspections'), { recursive: true });
  mkdirSync(join(folder, 'inspections'));
  return folder;
}

function importInto(folder: string, ...spreadsheets: string[]) {
  return runImport({
    ...{ spreadsheets, folder, accept: false, dryRun: false },
    onProgress: () => undefined,
  });
}

/** Runs the command as people do. */
function command(folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  const run = spawnSync(process.execPath, ['scripts/cli.mjs', ...args], { cwd: project, env });
  return { code: run.status, said: run.stdout.toString(), aside: run.stderr.toString() };
}

test('a published list of another inspectorate comes in as it is, months for days', () => {
  const folder = withoutInspections('cqc');
  const { problems, outcomes } = importInto(
    folder,
    join(realSpreadsheets, 'cqc-local-authorities.csv'),
  );
  expect(problems).toEqual([]);
  expect(outcomes.filter(({ status }) => status === 'created')).toHaveLength(6);
  const file = 'inspections/barnet/2025-01-cqc.md';
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain('published: 2025-01\n');
  expect(text).not.toContain('onSiteNotKnown');
  const wanted = readFileSync(join(sampleFolder('cqc'), file), 'utf8');
  const grades = (source: string) =>
    Array.from(source.matchAll(/area: (\S+)\s+grade: (\S+)/g), String);
  expect(grades(text)).toEqual(grades(wanted));
  expect(readContent(folder).problems).toEqual([]);
});

test('a template names the columns of a framework, and a row below it is imported with its scores', () => {
  const folder = withoutInspections('youth-justice');
  const { code, said, aside } = command(folder, 'import', '--template', 'yj-2021');
  expect(code).toBe(0);
  expect(aside).toContain('In “framework” write yj-2021.');
  const columns = said.trim().split(',');
  expect(columns.slice(0, 7)).toEqual([
    'la_name',
    'gss',
    'framework',
    'start',
    'end',
    'published',
    'report_url',
  ]);
  const cells: Record<string, string> = {
    ...{ la_name: 'Dyffryn', framework: 'yj-2021', start: '2026-01-12', end: '2026-01-16' },
    ...{ published: 'April 2026', report_url: 'https://inspectorate.example/dyffryn' },
    ...{ overall: 'Good', overall_score: '61%' },
  };
  const always = ['governance', 'staff', 'partnerships', 'information'];
  const row = columns.map((column) => {
    const isArea = always.includes(column) || /^court_(?!.*score)/.test(column);
    return cells[column] ?? (isArea ? 'Good' : '');
  });
  const path = join(temporaryFolder(), 'results.csv');
  writeFileSync(path, `${said.trim()}\n${row.join(',')}\n`);
  expect(importInto(folder, path).problems).toEqual([]);
  const text = readFileSync(join(folder, 'inspections/dyffryn/2026-01-yj.md'), 'utf8');
  expect(text).toContain('published: 2026-04\n');
  expect(text).toMatch(/area: overall\s+grade: good\s+score: 61%/);
  expect(text).not.toContain('resettlement');
  expect(readContent(folder).problems).toEqual([]);
});

test('a template of a framework that is not there names those that are', () => {
  const { code, aside } = command(sampleFolder('trusts'), 'import', '--template', 'other');
  expect(code).toBe(2);
  expect(aside).toContain('Write one of: councils, trust-2026.');
});

test('a new framework is said with options, and what it writes is valid as it is', () => {
  const folder = join(temporaryFolder(), 'content');
  cpSync(sampleFolder('trusts'), folder, { recursive: true });
  const said = {
    ...{ name: 'Inspection of ferries', inspectorate: 'Ferry Board', subject: 'Ferries' },
    ...{ from: '2026-01-01', outcome: 'graded', areas: 'Safety; Crew' },
    grades: 'Excellent; Enough; Poor',
  };
  const options = Object.entries(said).flatMap(([name, value]) => [`--${name}`, value]);
  const run = command(folder, 'new', 'framework', 'ferries-2026', ...options);
  expect(run).toMatchObject({ code: 0 });
  expect(readContent(folder).problems).toEqual([]);
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain('id: ferries');
  const again = command(folder, 'new', 'framework', 'ferries-2026', ...options);
  expect(again.aside).toContain('is there already.');
});

test('a new framework of which too little is said names each option that is missing', () => {
  const { code, aside } = command(sampleFolder('trusts'), 'new', 'framework', 'ferries-2026');
  expect(code).toBe(2);
  for (const option of ['--name', '--inspectorate', '--subject', '--from', '--grades'])
    expect(aside).toContain(`${option} …`);
});
