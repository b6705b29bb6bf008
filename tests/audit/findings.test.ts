import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAnswers } from '../../src/audit/answers.ts';
import { choosePages, chooseRules } from '../../src/audit/choose.ts';
import type { Fault } from '../../src/audit/fault.ts';
import { addToHistory } from '../../src/audit/history.ts';
import { groupFaults } from '../../src/audit/groups.ts';
import { compare } from '../../src/audit/identity.ts';
import { levelOf } from '../../src/audit/levels.ts';
import { outsideFiles } from '../../src/audit/outside-files.ts';
import { wantedFor } from '../../src/audit/wanted.ts';
import { toEarl } from '../../src/audit/report/earl.ts';
import { toEn301549 } from '../../src/audit/report/en301549.ts';
import { toMarkdown } from '../../src/audit/report/markdown.ts';
import { toOpenAcr } from '../../src/audit/report/openacr.ts';
import { toQuestions } from '../../src/audit/report/questions.ts';
import { summarise } from '../../src/audit/report/summary.ts';
import { toTerminal } from '../../src/audit/report/terminal.ts';
import { fault, judged } from './examples.ts';
import { freshFolder } from './fresh-folder.ts';

const pages = new Set(['/councils/brent/', '/']);
const none = { added: [], mended: [], stayed: [], gone: [] };

describe('held against an earlier audit', () => {
  test('a fault is the same when its markup has moved', () => {
    const moved = { ...fault, selector: '#main > div > p:nth-of-type(3)', line: 80 };
    expect(compare([fault], [moved], pages)).toEqual({ ...none, stayed: [moved] });
  });

  test('a fault is the same when its element has another attribute', () => {
    const changed = { ...fault, snippet: '<p class="wide" title="A & B">' };
    expect(compare([fault], [changed], pages).stayed).toEqual([changed]);
  });

  test('one fault more of a kind is new', () => {
    const second = { ...fault, selector: '#main > p:nth-of-type(2)' };
    const { added, stayed } = compare([fault], [fault, second], pages);
    expect([added, stayed]).toEqual([[second], [fault]]);
  });

  test('a fault that is gone is mended, or gone with its page', () => {
    const elsewhere = { ...fault, page: '/old/' };
    const { mended, gone } = compare([fault, elsewhere], [], pages);
    expect([mended, gone]).toEqual([[fault], [elsewhere]]);
  });

  test('each fault is counted once, whatever there was', () => {
    const some = fc.array(
      fc.record({
        selector: fc.constantFrom('a', 'b'),
        snippet: fc.constantFrom('<a>', '<b>', ''),
      }),
    );
    const whole = (list: readonly object[]): Fault[] => list.map((one) => ({ ...fault, ...one }));
    fc.assert(
      fc.property(some, some, (before, now) => {
        const { added, stayed, mended, gone } = compare(whole(before), whole(now), pages);
        expect(added.length + stayed.length).toBe(now.length);
        expect(mended.length + gone.length + stayed.length).toBe(before.length);
      }),
    );
  });
});

describe('one fault', () => {
  const many = ['/a/', '/b/', '/c/'].map((page) => ({ ...fault, page }));

  test('is told once, however many pages of a template show it, on the page with the least in it', () => {
    const groups = groupFaults(many, { '/a/': 900, '/b/': 100, '/c/': 500 });
    expect(groups).toMatchObject([{ pages: 3, faults: 3, sample: { page: '/b/' } }]);
    expect(toTerminal({ ...judged, faults: many })).toContain('3 faults like it on 3 pages');
  });

  test('is another in another part of the page', () => {
    const other = { ...fault, selector: 'body > footer > p' };
    expect(groupFaults([fault, other], {})).toHaveLength(2);
  });
});

describe('what counts', () => {
  test('is chosen by level, and by the name of a rule', () => {
    const house = { ...fault, code: 'page-weight', level: 'house' as const };
    const axe = { ...fault, code: 'axe/region', level: 'best-practice' as const };
    const codes = (choice: Partial<Parameters<typeof chooseRules>[1]>): string[] =>
      chooseRules(
        { ...judged, faults: [fault, house, axe] },
        { levels: ['A', 'AA'], excludedRules: [], only: undefined, ...choice },
      ).faults.map(({ code }) => code);
    expect(codes({})).toEqual(['reflow']);
    expect(codes({ levels: ['AA', 'house', 'best-practice'], excludedRules: ['axe'] })).toEqual([
      'reflow',
      'page-weight',
    ]);
    expect(codes({ only: ['page-weight'] })).toContain('page-weight');
  });

  test('is of the lowest level of its criteria, or a rule of the house', () => {
    expect(levelOf({ criteria: ['2.4.4', '2.4.9'] })).toBe('A');
    expect(levelOf({ criteria: ['1.4.10'] })).toBe('AA');
    expect(levelOf({ criteria: ['1.4.8'] })).toBe('AAA');
    expect(levelOf({ criteria: [] })).toBe('house');
  });

  test('are the pages that fit, and the others are named with the reason', () => {
    const all = ['/', '/news/1/', '/news/2/', '/old/news/'];
    const choice = { include: ['/news/**'], exclude: ['/news/2'], maxPages: 5 };
    expect(choosePages(all, choice)).toEqual({
      pages: ['/news/1/'],
      leftOut: [
        { page: '/', reason: 'No --include names it.' },
        { page: '/news/2/', reason: '--exclude /news/2 leaves it out.' },
        { page: '/old/news/', reason: 'No --include names it.' },
      ],
    });
    const few = choosePages(all, { include: [], exclude: [], maxPages: 3 });
    expect(few.leftOut).toEqual([
      { page: '/old/news/', reason: 'There are more than 3 pages (--max-pages).' },
    ]);
  });
});

describe('a question', () => {
  const [question] = judged.questions;
  if (question === undefined) throw new Error('There is no question.');
  const answer = { page: question.page, rule: question.code, on: '2026-06-30' };

  test('that was answered is counted, and is a fault where the answer says so', () => {
    const right = applyAnswers(judged, [{ ...answer, answer: 'right' }]);
    expect([right.answered, right.questions, right.faults.length]).toEqual([3, [], 1]);
    const wrong = applyAnswers(judged, [{ ...answer, answer: 'wrong' }]);
    expect(wrong.faults.length).toBe(4);
  });

  test('comes as a file to be answered in, with page and element', () => {
    expect(toQuestions(judged)).toContain('- page: /councils/brent/\n  rule: axe/color-contrast\n');
    expect(toTerminal(judged)).toContain('Questions for a person');
  });
});

test('the history gets a line for each audit, and the same line once', async () => {
  const file = join(freshFolder(), 'history.csv');
  for (const day of ['2026-06-30', '2026-06-30', '2026-07-31'])
    await addToHistory(file, judged, day);
  expect(readFileSync(file, 'utf8')).toBe(
    'date,pages,faults,waived,questions,not checked\n2026-06-30,2,1,0,3,0\n2026-07-31,2,1,0,3,0\n',
  );
});

describe('other forms', () => {
  const summary = summarise(judged, { asOf: '2026-06-30', part: false });

  test('Markdown has the four numbers and what is new, and nothing in it acts', () => {
    const comparison = { ...none, added: [{ ...fault, message: 'It | <b>' }], mended: [fault] };
    const text = toMarkdown({ ...judged, comparison });
    expect(text).toContain('| 1 | 1 | 0 | 0 |');
    expect(text).toContain('It &#124; &#60;b&#62;');
  });

  test('EARL says what failed and what only a person can tell', () => {
    const text = JSON.stringify(toEarl(judged, summary));
    expect(text.match(/earl:failed/gu)).toHaveLength(1);
    expect(text.match(/earl:cantTell/gu)).toHaveLength(3);
  });

  test('no report says that a criterion is met, because no machine can', () => {
    const acr = toOpenAcr(judged, summary);
    expect(acr).toContain('partially-supports');
    expect(acr).not.toMatch(/level: supports/u);
    const rows = toEn301549(judged, summary).split('\n');
    expect(rows.find((row) => row.startsWith('1.4.10,'))).toContain(
      'AA,9.1.4.10,9.1.4.10,failed,1,1,',
    );
    expect(rows.find((row) => row.startsWith('2.5.8,'))).toContain('AA,,9.2.5.8,cantTell,0,0,');
  });
});

test('what pages ask of other sites is told as not loaded, each address once', () => {
  const asks = (code: string) => ({
    code,
    message: 'The page asks another site for https://cdn.example.org/all.css.',
  });
  const told = outsideFiles([asks('outside-request'), asks('outside-request'), asks('other')]);
  expect(told.map(({ page }) => page)).toEqual(['https://cdn.example.org/all.css']);
});

test('only checks of the levels that count are run, unless some are asked for by name', () => {
  const wanted = wantedFor(undefined, ['A', 'AA']);
  expect(wanted).toBeDefined();
  const has = (id: string) => wanted?.has(id);
  expect(['link-text', 'reflow', 'axe-wcag', 'outside-request'].map(has)).toEqual(
    Array(4).fill(true),
  );
  expect(['axe', 'link-alone', 'start-edge', 'valid-html', 'access-key'].map(has)).toEqual(
    Array(5).fill(false),
  );
  expect(wantedFor(undefined, ['A', 'AA', 'best-practice'])?.has('axe')).toBe(true);
  expect(wantedFor(undefined, ['A', 'AA', 'AAA', 'best-practice', 'house'])).toBeUndefined();
  expect(wantedFor(['start-edge'], ['A'])).toEqual(new Set(['start-edge']));
});
