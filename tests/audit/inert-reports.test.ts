import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { reportNames } from '../../src/audit/usage.ts';
import { report } from '../../src/audit/report/report.ts';
import type { Report } from '../../src/audit/waivers.ts';
import { fault, judged } from './examples.ts';

const evil =
  '\n::stop-commands::x\r\u001B]0;title\u0007\u009B2J\u202E##[error]<script>alert(1)</script>';

const hostile: Report = {
  ...judged,
  faults: [
    {
      ...fault,
      code: `axe/${evil}`,
      file: evil,
      message: evil,
      fix: evil,
      page: evil,
      selector: evil,
      snippet: evil,
      condition: evil,
    },
  ],
  failures: [{ page: evil, reason: evil }],
  notDone: [{ page: evil, code: evil, reason: evil }],
  leftOut: [{ page: evil, reason: evil }],
  questions: [{ ...fault, page: evil, message: evil, snippet: evil, selector: evil }],
};

afterEach(() => {
  vi.restoreAllMocks();
});

test('nothing from a page acts in any report: no escape, no line of its own, no command', async () => {
  const out = mkdtempSync(join(tmpdir(), 'reports-'));
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const names = reportNames;
  await report(hostile, { names, out, asOf: '2026-06-30', part: false });
  const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  rmSync(out, { recursive: true });
  expect(files).toHaveLength(11);
  expect(printed).toHaveLength(2);
  for (const text of [...files, ...printed]) {
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|##\[|^\s*::stop/mu);
  }
  const html = files.find((text) => text.startsWith('<!doctype'));
  expect(html).not.toContain('<script');
  const commands = printed
    .flatMap((text) => text.split('\n'))
    .filter((line) => /^\s*::/u.test(line));
  expect(commands.every((line) => line.startsWith('::error '))).toBe(true);
});
