import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brentVisit, contentWithCouncils, importInto, sheet, tally, told } from './desk.ts';

const place = 'inspections/brent/2024-03-focused-visit.md';
const visits = (topic = brentVisit['topic'] ?? ''): string[] => [
  sheet('focused-visits', [{ ...brentVisit, topic }]),
];

describe('the topic of a visit', () => {
  test('waits in the file for somebody to rewrite it, and the import says where', () => {
    const folder = contentWithCouncils();
    expect(told(importInto(folder, visits()).problems)).toEqual([
      `focused-visits.csv:2:8 Row 2, topic: The topic is in the letter’s words, so no page shows it. → Open ${place}, write topic: with one clause in plain words that goes on after “Inspectors looked at”, and take topicToRewrite out.`,
    ]);
    const text = readFileSync(join(folder, place), 'utf8');
    expect(text).toContain(
      '  topicToRewrite: the local authority’s arrangements for care leavers\n',
    );
    expect(text).not.toContain(' topic:');
  });

  test.each([
    'topic: the council’s work with care leavers',
    'topicNotKnown: The published list names no subject.',
  ])('is not asked for again, nor overwritten, where an editor wrote “%s”', (line) => {
    const folder = contentWithCouncils();
    importInto(folder, visits());
    const path = join(folder, place);
    const text = readFileSync(path, 'utf8').replace(/topicToRewrite: .*/, line);
    writeFileSync(path, text);
    for (const again of [visits(), visits('other words for it')]) {
      const imported = importInto(folder, again, { accept: true });
      expect(tally(imported)).toEqual({ unchanged: 1 });
      expect(imported.problems).toEqual([]);
    }
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('that the list leaves blank is asked of nobody', () => {
    const folder = contentWithCouncils();
    expect(importInto(folder, visits('')).problems).toEqual([]);
    expect(readFileSync(join(folder, place), 'utf8')).not.toContain('topic');
  });
});
