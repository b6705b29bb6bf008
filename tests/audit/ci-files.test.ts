import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readOptions } from '../../src/audit/options.ts';
import { reportNames } from '../../src/audit/usage.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const action = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.object({
          name: z.string(),
          shell: z.literal('bash'),
          env: z.record(z.string(), z.string()),
          run: z.string(),
        }),
      ),
    }),
  })
  .parse(parse(readFileSync('action.yml', 'utf8')));

const gitlab = z
  .object({
    audit: z.object({
      image: z.string(),
      variables: z.record(z.string(), z.string()),
      script: z.array(z.string()),
      artifacts: z.object({ reports: z.object({ junit: z.string() }) }),
    }),
  })
  .parse(parse(readFileSync('.gitlab/audit.yml', 'utf8')));

/** The options that a script hands to the audit, without those that its user adds. */
const optionsIn = (script: string): string[] => {
  const line = script
    .replaceAll(/\\\n\s*/gu, ' ')
    .split('\n')
    .find((one) => one.includes('audit "$FOLDER"'));
  const [, options = ''] = (line ?? '').split('"$FOLDER"');
  return options
    .replaceAll(/"\$\{against\[@\]\}"|\$OPTIONS.*$/gu, ' ')
    .trim()
    .split(/\s+/u);
};

test('the action and the include name the version that they are published with', () => {
  expect(action.inputs['version']?.default).toBe(version);
  expect(gitlab.audit.variables['VERSION']).toBe(version);
});

test('the action reads every input that it has, and no expression stands in its script', () => {
  const [step] = action.runs.steps;
  const read = Object.values(step?.env ?? {}).map((value) => /inputs\.(\w+)/u.exec(value)?.[1]);
  expect(read.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  expect(step?.run).not.toContain('${{');
});

test.each([
  ['the action', action.runs.steps[0]?.run ?? ''],
  ['the include', gitlab.audit.script.join('\n')],
])('%s asks for reports that there are', (_, script) => {
  const options = optionsIn(script);
  expect(options).toContain('--report');
  const { reports } = readOptions(['site', ...options]);
  expect(reports.length).toBeGreaterThan(3);
  expect(reports.filter((name) => !reportNames.includes(name))).toEqual([]);
});

test('the include hands on the file that the audit writes for CI systems', () => {
  expect(gitlab.audit.artifacts.reports.junit).toBe('reports/audit/junit.xml');
  expect(gitlab.audit.script.join('')).toContain('junit');
});
