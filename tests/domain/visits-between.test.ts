import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../src/domain/council.ts';
import { timelineOf } from '../../src/domain/timeline.ts';
import { notHeldOn } from '../../src/domain/visits-between.ts';
import { realSite } from '../formats/sites.ts';
import { councilOf } from '../world.ts';

const site = realSite();
const subject = 'childrens-services';
const frameworks = [...site.frameworks.values()];

describe('what we do not hold', () => {
  test('is said of monitoring visits and of joint targeted area inspections', () => {
    expect(notHeldOn(subject, frameworks).sort()).toEqual([
      'We hold no joint targeted area inspections.',
      'We hold no letters about monitoring visits.',
    ]);
  });

  test('is said between two inspections of Bradford, where nothing is shown', () => {
    const { latest, earlier } = resultsOf(councilOf(site, 'bradford'), subject);
    const { steps } = timelineOf(latest ? [latest, ...earlier] : [], site.frameworks);
    expect(steps.map(({ to, missed }) => [to.published.slice(0, 4), missed])).toEqual([
      ['2018', undefined],
      ['2023', expect.stringContaining('We hold no letters about monitoring visits.')],
      ['2026', expect.stringContaining('We hold no letters about monitoring visits.')],
    ]);
  });

  test('is on the data page, each with a way to what it is', () => {
    const text = readFileSync(join(import.meta.dirname, '../../content/pages/data.md'), 'utf8');
    const missing = frameworks.filter(({ notHeld }) => notHeld !== undefined);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter(({ id }) => !text.includes(`/frameworks/#${id}`))).toEqual([]);
  });
});

test('the meaning of a grade is about the grade, and never tells what inspectors found', () => {
  const meanings = frameworks.flatMap((one) =>
    one.outcome === 'graded' ? one.grades.map(({ meaning }) => meaning) : [],
  );
  expect(meanings.length).toBeGreaterThan(10);
  const found = /\b(?:child|children|famil|council|help|protect|there are|some)\b/i;
  expect(meanings.filter((meaning) => found.test(meaning))).toEqual([]);
  expect(meanings.filter((meaning) => !/^The \w+ of \w+ grades/.test(meaning))).toEqual([]);
});
