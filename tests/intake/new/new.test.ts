import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { formLines } from '../../../src/intake/new/form.ts';
import { newInspection } from '../../../src/intake/new/inspection.ts';
import { writeNew } from '../../../src/intake/new/write.ts';
import { readCollection } from '../../../src/intake/read/content.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { baseWorld, worldWith } from '../../world.ts';

const project = join(import.meta.dirname, '../../..');
const frameworks = readCollection(baseWorld, 'frameworks').entries.map(({ data }) => data);

/** Runs the command as people do. */
function command(folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  const run = spawnSync(process.execPath, ['scripts/cli.mjs', 'new', ...args], {
    cwd: project,
    env,
  });
  return { code: run.status, said: run.stdout.toString(), aside: run.stderr.toString() };
}

describe('a new inspection', () => {
  test('has the areas of the framework in use, and becomes valid by filling in the blanks', () => {
    const folder = worldWith({});
    expect(command(folder, 'inspection', 'bradford', '2026-06').code).toBe(0);
    const path = join(folder, 'inspections/bradford/2026-06-ilacs.md');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(
      '# The framework in use when the inspection started.\nframework: ilacs-2026\n',
    );
    expect(text).toContain(
      '# A kind of visit that the framework has. One of: standard, short.\nkind:\n',
    );
    expect(text).not.toContain('overall');
    const filled = text
      .replace('kind:', 'kind: short')
      .replace('from:', 'from: 2026-06-01')
      .replace('to:', 'to: 2026-06-05')
      .replace('published:', 'published: 2026-06-20')
      .replace('url:', 'url: https://www.example.org/report.pdf')
      .replaceAll('grade:', 'grade: good');
    writeFileSync(path, filled);
    expect(readCollection(folder, 'inspections').problems).toEqual([]);
  });

  test('can be a monitoring visit', () => {
    const folder = worldWith({});
    expect(command(folder, 'inspection', 'bradford', '2024-05', 'monitoring-visit').code).toBe(0);
    const path = join(folder, 'inspections/bradford/2024-05-monitoring-visit.md');
    expect(readFileSync(path, 'utf8')).toContain('kind: monitoring-visit');
  });

  test('explains every field of the schema', () => {
    const schema = z.toJSONSchema(collections.inspections.schema, { io: 'input' });
    const lines = formLines(schema).join('\n');
    const fields = Object.keys(schema.properties ?? {});
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !new RegExp(`^(?:# )?${field}:`, 'm').test(lines))).toEqual([]);
  });

  test('needs a month in which such visits were made', () => {
    expect(newInspection('brent', '2026-13', undefined, frameworks)).toBe(
      '“2026-13” is not a month. Write the year and the month, such as 2026-05.',
    );
    expect(newInspection('brent', '1999-05', undefined, frameworks)).toBe(
      'No framework was in use in 1999-05. Correct the month, or add the framework first.',
    );
    expect(newInspection('brent', '2025-05', 'sif', frameworks)).toBe(
      'No such framework was in use in 2025-05. Write one of these after the month: area-send, focused-visit, ilacs, jtai, monitoring-visit.',
    );
  });

  test('may be one without grades', () => {
    expect(newInspection('brent', '2025-05', 'focused-visit', frameworks)).toMatchObject({
      file: 'inspections/brent/2025-05-focused-visit.md',
      known: { kind: 'focused-visit', outcome: { type: 'ungraded' } },
    });
  });
});

describe('the command', () => {
  test('never writes over a file', () => {
    const { code, aside } = command(worldWith({}), 'inspection', 'brent', '2026-05');
    expect(code).toBe(1);
    expect(aside).toContain('inspections/brent/2026-05-ilacs.md is there already.');
  });

  test('knows the councils there are, and keeps to the content folder', () => {
    const folder = worldWith({});
    expect(command(folder, 'inspection', 'atlantis', '2026-05').aside).toContain(
      'There is no council “atlantis”',
    );
    expect(command(folder, 'page', '../escape').aside).toContain('is not a name for a file');
  });

  test('says what it can make', () => {
    const { code, aside } = command(worldWith({}), 'poem', 'ode');
    expect(code).toBe(1);
    expect(aside).toContain('There is no kind “poem”. Write one of: framework, ');
    expect(aside).toContain('glossary-term');
  });

  test('makes data without a body where a file is data alone', () => {
    const folder = worldWith({});
    writeNew({ folder, kind: 'framework', words: ['tidy-2027'] });
    const text = readFileSync(join(folder, 'frameworks/tidy-2027.yaml'), 'utf8');
    expect(text).toMatch(/^# Take[^]*\nid:\n/);
    expect(text).not.toContain('---');
  });
});
