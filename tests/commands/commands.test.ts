import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/commands/index.ts';

const names = [
  'create',
  'new',
  'check',
  'dev',
  'build',
  'formats',
  'merge',
  'preview',
  'deploy',
  'import',
  'editor',
  'rename',
  'remove',
  'upgrade',
  'audit',
];

const told = vi.spyOn(console, 'log');
const refused = vi.spyOn(console, 'error');

beforeEach(() => {
  told.mockReturnValue();
  refused.mockReturnValue();
});

afterEach(() => {
  told.mockReset();
  refused.mockReset();
});

/** All that was said so far, in one text. */
function said(spy: typeof told): string {
  return spy.mock.calls.flat().join('\n');
}

describe('the program', () => {
  test.each([[[]], [['--help']], [['help']]])('asked for %j lists its commands', async (args) => {
    expect(await main(args)).toBe(0);
    for (const name of names) expect(said(told)).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test('tells its version', async () => {
    expect(await main(['--version'])).toBe(0);
    expect(said(told)).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('answers a mistyped command with the nearest, and a strange one with all', async () => {
    expect(await main(['biuld'])).toBe(2);
    expect(said(refused)).toBe('There is no command “biuld”. Do you mean “build”?');
    expect(await main(['deliver'])).toBe(2);
    expect(said(refused)).toContain('The commands are create, new, check, ');
  });
});

describe.each(names)('the command %s', (name) => {
  test('answers --help wherever it stands', async () => {
    expect(await main([name, '--help'])).toBe(0);
    expect(said(told)).toMatch(new RegExp(`^Usage: plain-findings ${name}`));
    expect(said(told)).toContain('--help');
  });

  test('refuses an option that it does not have', async () => {
    expect(await main([name, '--froward'])).toBe(2);
    expect(said(refused)).toContain('--froward');
  });
});

test.each([
  ['--format', 'xml', 'There is no format “xml”. Write one of: text, json, github, sarif.'],
  ['content/inspections', '', '“content/inspections” means nothing here.'],
  ['--on', '2026-11-30', 'Write the day as in: check --fresh --on 2026-11-30'],
  ['--fresh', '--on=yesterday', 'Write the day as in: check --fresh --on 2026-11-30'],
])('the check says back what means nothing: %s %s', async (first, second, message) => {
  expect(await main(['check', first, second].filter(Boolean))).toBe(2);
  expect(said(refused)).toBe(`${message}\nSee: plain-findings check --help`);
});
