import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/audit/fault.ts';
import { auditFolder } from './plan.ts';

const folder = join(import.meta.dirname, 'faults');
const planted = globSync('*/*.fault.html', { cwd: folder }).sort();
const twins = planted.map((file) => file.replace('.fault.', '.twin.'));

/** Engines may agree on a fault: these speak of it beside the check it was planted for. */
const mayAgree = /^(axe\/|valid-html$)/u;

let faults: Map<string, Fault[]>;

beforeAll(async () => {
  const { failures, faults: all } = await auditFolder(folder, { whole: false });
  expect(failures).toEqual([]);
  faults = Map.groupBy(all, ({ page }) => page);
}, 600_000);

const codesOn = (file: string): string[] => [
  ...new Set((faults.get(`/${file}`) ?? []).map(({ code }) => code)),
];

/** The folder is named for the rule; `axe-` stands for `axe/`. */
const ruleOf = (file: string): string => (file.split('/')[0] ?? '').replace(/^axe-/u, 'axe/');

describe('a planted fault', () => {
  test('is there at least forty times, each with its twin', () => {
    expect(planted.length).toBeGreaterThanOrEqual(40);
    expect(globSync('*/*.twin.html', { cwd: folder }).sort()).toEqual(twins);
  });

  test.each(planted)('is found: %s', (file) => {
    const codes = codesOn(file);
    expect(codes).toContain(ruleOf(file));
    expect(codes.filter((code) => code !== ruleOf(file) && !mayAgree.test(code))).toEqual([]);
  });
});

describe('its twin', () => {
  test.each(twins)('is not reported: %s', (file) => {
    expect(faults.get(`/${file}`) ?? []).toEqual([]);
  });
});
