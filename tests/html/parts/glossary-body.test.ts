import { expect, test } from 'vitest';
import { glossaryBody } from '../../../src/html/parts/glossary-body.ts';
import { menuOf } from '../../../src/html/parts/frame.ts';
import { baseWorld, siteOf } from '../../world.ts';
import { sampleSite } from '../../sample-sites.ts';
import { parsed, wordsOf } from './parsed.ts';

const bodies = { one: 'school', many: 'schools' };

test('a glossary without a word says so, and no menu leads to it', () => {
  const page = parsed(glossaryBody({ title: 'Glossary', terms: [], bodies }));
  expect(wordsOf(page)).toBe('Glossary No word is explained here yet.');
  expect(menuOf(sampleSite('care-homes')).map(({ words }) => words)).not.toContain('Glossary');
  expect(menuOf(siteOf(baseWorld)).map(({ words }) => words)).toContain('Glossary');
});
