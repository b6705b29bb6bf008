import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteChecks } from '../../src/audit/checks/index.ts';
import { auditFolder } from './plan.ts';

const folder = join(import.meta.dirname, 'sites');
const only = new Set(siteChecks.map(({ id }) => id));

describe('a check across pages', () => {
  test('has a planted fault and a twin for each rule', () => {
    expect(readdirSync(folder).sort()).toEqual([...only].sort());
  });

  test.each([...only])('%s finds its fault and leaves its twin alone', async (rule) => {
    const fault = await auditFolder(join(folder, rule, 'fault'), { wanted: only });
    expect([...new Set(fault.faults.map(({ code }) => code))]).toEqual([rule]);
    const twin = await auditFolder(join(folder, rule, 'twin'), { wanted: only });
    expect(twin.faults).toEqual([]);
  });
});
