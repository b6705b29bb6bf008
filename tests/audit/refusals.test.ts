import { expect, test } from 'vitest';
import { createRefusals, notAsked, toldTogether } from '../../src/audit/refusals.ts';

const answer = (status: number, at: number): { page: string; reason: string } => ({
  page: `/${at}`,
  reason: `The server answers with status ${status}.`,
});

test('a site has begun to refuse after ten pages in a row that it did not give', () => {
  const refusals = createRefusals();
  for (let at = 0; at < 9; at++) refusals.note(answer(429, at));
  expect(refusals.begun()).toBe(false);
  refusals.forget();
  for (let at = 0; at < 10; at++) refusals.note(answer(503, at));
  expect(refusals.begun()).toBe(true);
});

test('pages that are wrong in themselves are no refusal', () => {
  const refusals = createRefusals();
  for (let at = 0; at < 20; at++) refusals.note({ page: `/${at}`, reason: 'It cannot be read.' });
  expect(refusals.begun()).toBe(false);
});

test('pages that were not asked for are told as one', () => {
  const told = toldTogether([
    answer(429, 1),
    { page: '/2', reason: notAsked },
    { page: '/3', reason: notAsked },
  ]);
  expect(told).toHaveLength(2);
  expect(told[1]?.reason).toContain('this page and 1 others were not asked for');
});
