import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/intake/new/ask.ts';
import { formLines } from '../../../src/intake/new/form.ts';
import { newInspection } from '../../../src/intake/new/inspection.ts';
import type { Given } from '../../../src/intake/new/questions.ts';
import { writeNew } from '../../../src/intake/new/write.ts';
import { readCollection } from '../../../src/intake/read/content.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { councilSideWorld as worldWithCouncilSide } from '../../council-side.ts';
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

describe('a file is begun with what is known already:', () => {
  const begin = async (kind: string, words: string[], options: Given = {}, ask?: Ask) => {
    const folder = worldWithCouncilSide();
    const path = await writeNew({ folder, kind, words, options, ask });
    return { file: relative(folder, path), text: readFileSync(path, 'utf8'), folder };
  };
  const bath = 'bath-and-north-east-somerset';

  test.each<[kind: string, words: string[], file: string, holds: string]>([
    [
      'inspection',
      ['brent', '2026-06'],
      'inspections/brent/2026-06-ilacs.md',
      'framework: ilacs-2026',
    ],
    ['visit', ['Brent', '2026-04'], 'inspections/brent/2026-04-focused-visit.md', 'type: ungraded'],
    [
      'response',
      ['brent/2026-05-ilacs'],
      'responses/brent/2026-05-ilacs.md',
      'points are: health-checks',
    ],
    [
      'meeting',
      [bath, '2026-05-11'],
      `meetings/${bath}/2026-05-11-scrutiny-panel.md`,
      'committee: Scrutiny Panel',
    ],
    [
      'meeting',
      [bath, '2026-05-11', 'The', 'Cabinet'],
      `meetings/${bath}/2026-05-11-the-cabinet.md`,
      `- ${bath}/2025-06-ilacs`,
    ],
    ['young-people', ['brent/2026-05-ilacs'], 'inspections/brent/2026-05-ilacs.young.md', 'title:'],
    [
      'translation',
      ['brent/2026-05-ilacs', 'Welsh'],
      'inspections/brent/2026-05-ilacs.cy.md',
      'by:',
    ],
    ['translation', ['brent', 'ur'], 'authorities/brent.ur.md', 'by:'],
    ['translation', ['site', 'cy'], 'site.cy.yaml', 'tagline:'],
    ['translation', ['pages/about', 'Welsh'], 'pages/about.cy.md', 'title:'],
    ['translation', ['glossary/care-leaver', 'cy'], 'glossary/care-leaver.cy.md', 'term:'],
    [
      'translation',
      ['frameworks/ilacs-2026', 'cy'],
      'frameworks/ilacs-2026.cy.yaml',
      'care-leavers:',
    ],
    ['term', ['Section 47'], 'glossary/section-47.md', 'term: Section 47'],
    ['theme', ['Health checks', 'care-leavers'], 'themes/health-checks.md', 'area: care-leavers'],
    ['page', ['How we work'], 'pages/how-we-work.md', 'title: How we work'],
  ])('%s %j', async (kind, words, file, holds) => {
    const begun = await begin(kind, words);
    expect(begun.file).toBe(file);
    expect(begun.text).toContain(holds);
  });

  test('a council, by the names of its answers', async () => {
    const { file, text } = await begin('authority', [], {
      ...{ name: 'Kingston upon Hull', 'official-name': 'Hull City Council' },
      ...{ type: 'council', region: 'Yorkshire and the Humber' },
    });
    expect(file).toBe('authorities/kingston-upon-hull.md');
    expect(text).toContain('region: yorkshire-and-the-humber');
  });

  test('what nobody said is asked, with what there is to choose', async () => {
    const asked: string[] = [];
    const { file } = await begin('inspection', [], {}, ({ name, choices }, world, given) => {
      asked.push(name);
      const offered = choices?.(world, given) ?? [];
      if (name === 'month') return Promise.resolve('2026-06');
      return Promise.resolve(offered[0]?.value ?? '');
    });
    expect(asked).toEqual(['council', 'month', 'family']);
    expect(file).toBe(`inspections/${bath}/2026-06-ilacs.md`);
  });

  test.each<[kind: string, words: string[], told: string]>([
    ['meeting', ['nowhere', '2026-05-11', 'Cabinet'], 'There is no “nowhere”. Write one of: bath'],
    ['meeting', ['brent', '17-11-2026', 'Cabinet'], '“17-11-2026” is not a date. Write the year'],
    ['meeting', ['brent', '2026-11-17', 'Cabinet'], '2026-11-17 is after the site’s own day'],
    ['meeting', ['brent'], '--date …  On which day?'],
    ['inspection', ['bren', '2026-05'], 'There is no “bren”. Do you mean: brent?'],
    ['inspection', ['brent', '2027-01'], '2027-01 is after the site’s own day'],
    ['inspection', ['brent', '2026-05'], 'inspections/brent/2026-05-ilacs.md is there already.'],
    [
      'translation',
      ['brent/2026-05-ilacs', 'Klingish'],
      '“Klingish” is no language that is known.',
    ],
    [
      'translation',
      ['pages/about', 'Urdu'],
      'A site can’t be in Urdu yet, so this is translated into: cy (Welsh)',
    ],
    ['theme', ['Health', 'weather'], 'There is no “weather”.'],
    ['page', ['Search'], 'The site has something else at the address “search” already.'],
    ['page', ['../escape'], 'is not a name for a file'],
    ['poem', ['ode'], 'There is no kind “poem”. Write one of: authority, inspection, visit,'],
    ['meting', ['brent'], 'Do you mean “meeting”?'],
  ])('what a check would refuse is not written: %s %j', async (kind, words, told) => {
    await expect(begin(kind, words)).rejects.toThrow(told);
  });
});

describe('the command', () => {
  test('ends with the path of the file and the next step', () => {
    const { code, said } = command(worldWith({}), 'term', 'care', 'order');
    expect(code).toBe(0);
    expect(said).toMatch(
      /Wrote .*glossary\/care-order\.md\. Fill in its fields.*plain-findings check/,
    );
  });

  test('says all that is missing where nobody is there to be asked', () => {
    const { code, aside } = command(worldWith({}), 'meeting', '--council', 'brent');
    expect(code).toBe(1);
    expect(aside).toContain('--date …');
    expect(aside).toContain('--committee …');
  });
});
