import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCorpus } from '../folder.ts';
import { changeOf, sentenceOf, type Framework, type Inspection } from './eleventy/words.ts';
import { frameworkOf, services } from '../services.ts';
import { compareInspections } from '../../../src/domain/change.ts';
import { isGraded, type GradedInspection } from '../../../src/domain/outcome.ts';
import { buildSite } from '../../../src/domain/build-site.ts';
import type { Site } from '../../../src/domain/site.ts';
import { gradesInWords } from '../../../src/wording/grades.ts';
import { changeInWords } from '../../../src/wording/counts.ts';
import { readContent } from '../../../src/intake/read/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
const frameworks = new Map(
  services.map((service) => [service.id, parse(frameworkOf(service)) as Framework]),
);

let site: Site;
let graded: GradedInspection[];

beforeAll(() => {
  writeCorpus(folder, 200);
  site = buildSite(readContent(folder).content);
  graded = site.inspections.filter(isGraded);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** One of ours as another generator has it. */
function theirs({ framework, outcome }: GradedInspection): [Inspection, Framework] {
  const judgements = outcome.judgements.map((one) => {
    if (!('grade' in one)) throw new Error('A made-up inspection has every grade.');
    return { area: one.area, grade: one.grade };
  });
  const words = frameworks.get(framework.id);
  if (!words) throw new Error(`There is no framework “${framework.id}”.`);
  const nothing = { onSite: [], published: new Date(0), report: { url: '' } };
  return [{ framework: framework.id, ...nothing, outcome: { judgements } }, words];
}

describe('templates of other generators say what our pages say, word for word', () => {
  test('of what inspectors judged', () => {
    expect(graded).toHaveLength(200);
    for (const inspection of graded) {
      expect(sentenceOf(...theirs(inspection))).toBe(gradesInWords(inspection));
    }
  });

  test('of what changed', () => {
    for (const [index, now] of graded.entries()) {
      const then = graded[index + 1];
      if (then?.framework !== now.framework) continue;
      const [inspection, words] = theirs(now);
      const ours = changeInWords(compareInspections(now, then, site.frameworks));
      expect(changeOf(inspection, theirs(then)[0], words).summary).toBe(ours);
    }
  });
});
