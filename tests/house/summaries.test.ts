import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/intake/read/content.ts';
import { readSource } from '../../src/intake/read/entry.ts';

const published = join(import.meta.dirname, '../../content');
const { content } = readContent(published);

/** What inspectors found, body and strengths; what must improve is no finding of how things were. */
const summaries = [...content.inspections, ...content.youngPeople].flatMap(({ file, data }) => {
  const source = readSource(join(published, file), file, '.md');
  if (!('body' in source) || source.body.trim() === '') return [];
  const body = source.body.replaceAll(
    /## (?:What must get|What happens|What is this|Do you)[^]*?(?=\n## |$)/g,
    '',
  );
  const strengths = 'strengths' in data ? data.strengths.map(({ text }) => text) : [];
  return [{ file, text: [body, ...strengths].join('\n') }];
});

function count(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}

test('there are summaries to look at, those for young people too', () => {
  expect(summaries.length).toBeGreaterThanOrEqual(14);
});

test.each(summaries)(
  'findings are told in the past tense, as they may not hold today: $file',
  ({ text }) => {
    // “to get”, “could live” and “did not know” are no present tense, though they look like it.
    const present = count(text, /\b(?:is|are|has|does|gets)\b/g);
    const past = count(text, /\b(?:was|were|had|did|got|knew|came|kept|\w{2,}ed)\b/g);
    expect({ present, past, isPast: past > present * 2 }).toMatchObject({ isPast: true });
  },
);

/** The points under “What did they find?” on a page for young people, one sentence each. */
const pointsForYoungPeople = content.youngPeople.flatMap(({ file }) => {
  const source = readSource(join(published, file), file, '.md');
  const body = 'body' in source ? source.body : '';
  const [, section = ''] = /## What did they find\?\n([^]*?)(?=\n## |$)/.exec(body) ?? [];
  return section
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .flatMap((line) => line.slice(2).split(/(?<=[.!?])\s+/))
    .map((sentence) => ({ file, sentence }));
});

test('no point for young people tells a finding as if it held today', () => {
  const past =
    /\b(?:was|were|had|did|got|knew|came|kept|could|went|felt|made|gave|took|said|saw|met|spoke|ran|stood|chose|\w{2,}ed|\w+ght|held|built|led|told|found|left|lost|set|put|grew)\b/;
  expect(pointsForYoungPeople.length).toBeGreaterThan(400);
  expect(pointsForYoungPeople.filter(({ sentence }) => !past.test(sentence))).toEqual([]);
});
