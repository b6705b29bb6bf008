import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/intake/check/content.ts';
import { readMeetingPage, withoutNames } from '../../src/intake/import/paper/meeting.ts';
import { inspection, layCouncilSide } from '../council-side.ts';

/** What makes a pattern look again and again at what it has seen. */
const pieces = [
  ...['.', '?', '? ', 'a?', '“', '’', '"', '(', '[', '[a]: ', '[^a]', '<', '<a ', '<!--', '&a'],
  ...['AA ', 'AAAAA ', 'A B ', 'é', 'é.', 'a@a.', 'www.', 'https://a.', '=3D', '{{', '*', 'a_'],
  ...['| ', '| - ', '-|', ' ', '\t', '\u00A0', '- ', '> ', 'x: ', '\\', '`', 'a\n', '- a\n'],
];

/** Of a text, in characters: what was quadratic took four to twenty seconds, all else well under one. */
const long = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'slow-'));
layCouncilSide(folder);
const path = join(folder, inspection);
const good = readFileSync(path, 'utf8');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** CPU time in milliseconds, which other work on the machine does not change much. */
function cost(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(pieces)('a file that says “%s” over and over is checked without delay', (piece) => {
  const text = `${piece.repeat(long / piece.length)}x`;
  for (const content of [`${good}\n\n${text}\n`, good.replace('kind:', `x: ${text}\nkind:`)]) {
    writeFileSync(path, content);
    expect(cost(() => checkContent(folder))).toBeLessThan(3000);
  }
  expect(cost(() => [readMeetingPage([text, text]), withoutNames(text)])).toBeLessThan(3000);
});
