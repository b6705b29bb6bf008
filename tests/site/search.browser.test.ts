import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/intake/read/content.ts';
import { contentFolder } from '../../src/intake/read/folder.ts';
import { firstTitles } from './search-in-browser.ts';
import { focused, openSearch, searchFor, tabTo, titles } from './search-page.ts';
import { openStage, type Stage } from './stage.ts';

const { authorities } = readContent(contentFolder()).content;

const typedByResidents = {
  bath: 'Bath and North East Somerset',
  'b&nes': 'Bath and North East Somerset',
  'barking and dag': 'Barking and Dagenham',
  'st helens': 'St. Helens',
  stockton: 'Stockton-on-Tees',
  'hull city council': 'Kingston upon Hull',
  'brent ofsted report': 'Brent',
  'bradford social services': 'Bradford',
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('a council’s own page comes first', () => {
  test('when its name, or a name that people use, is typed: all councils', async () => {
    const expected = authorities.flatMap(({ data: { name, alsoCalled } }) =>
      [name, ...alsoCalled].map((typed) => [typed, `${name}: children’s services`] as const),
    );
    const { page } = await openSearch(stage);
    const found = await page.evaluate(
      firstTitles,
      expected.map(([typed]) => typed),
    );
    await page.close();
    expect(expected.length).toBeGreaterThan(153);
    expect(expected.map(([typed], place) => [typed, found[place]])).toEqual(expected);
  });

  test('when residents type a part of it, or more than it', async () => {
    const { page } = await openSearch(stage);
    const found = await page.evaluate(firstTitles, Object.keys(typedByResidents));
    await page.close();
    const names = Object.values(typedByResidents);
    expect(found).toEqual(names.map((name) => `${name}: children’s services`));
  });
});

describe('the search page', () => {
  test('leads by keyboard alone from a council’s name to its inspection', async () => {
    const { page } = await openSearch(stage);
    await tabTo(page, 'search-words');
    await page.keyboard.type('brent', { delay: 20 });
    await page.locator('#search-status', { hasText: '“brent”' }).waitFor();
    await tabTo(page, 'Brent: inspection of children’s services, May 2026');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/brent/2026-05-ilacs/');
    expect(await page.textContent('h1')).toContain('May 2026');
    await page.close();
  });

  test('finds care leavers and SEND where they are the subject', async () => {
    const { page } = await openSearch(stage);
    await searchFor(page, 'care leavers');
    expect((await page.locator('#search-results mark').allTextContents()).join(' ')).toMatch(
      /care/i,
    );
    await searchFor(page, 'SEND');
    for (const title of (await titles(page)).slice(0, 5)) expect(title).toContain('SEND');
    await page.close();
  });

  test('says how many were found in a live region, and shows ten at a time', async () => {
    const { page } = await openSearch(stage);
    const said = await searchFor(page, 'care leavers');
    expect(said).toMatch(/^\d{3} results for “care leavers”\. The first 10 are shown\.$/);
    expect(await page.getAttribute('#search-status', 'role')).toBe('status');
    await page.close();
  });

  test('shows more on request, and puts the focus on the first of them', async () => {
    const { page } = await openSearch(stage, '/search/?q=care+leavers');
    await page.locator('#search-results li').nth(9).waitFor();
    await page.getByRole('button', { name: 'Show more results' }).press('Enter');
    await page.locator('#search-results li').nth(19).waitFor();
    expect(await focused(page)).toBe((await titles(page))[10]);
    expect(await page.textContent('#search-status')).toContain('The first 20 are shown.');
    await page.close();
  });

  test('narrows by region and grade, keeps that in the address, and opens so again', async () => {
    const { page } = await openSearch(stage, '/search/?q=focused');
    await page.locator('#search-results li').first().waitFor();
    await page.locator('summary').click();
    await page.getByLabel('London', { exact: true }).check();
    await page.getByLabel('Year').selectOption('2025');
    await page.locator('#search-status', { hasText: 'narrowed by 2 choices' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=focused&year=2025&region=London');
    const found = await titles(page);
    expect(found.length).toBeGreaterThan(0);
    await page.reload();
    await page.locator('#search-status', { hasText: 'narrowed by 2 choices' }).waitFor();
    expect(await titles(page)).toEqual(found);
    await page.close();
  });

  test('shows which councils have a grade in an area now, without any words', async () => {
    const { page } = await openSearch(
      stage,
      '/search/?kind=Council&area=Care+leavers&grade=Inadequate',
    );
    await page.locator('#search-status', { hasText: 'narrowed by 2 choices' }).waitFor();
    const found = await titles(page);
    expect(found.length).toBeGreaterThan(0);
    for (const title of found) expect(title).toMatch(/: children’s services$/);
    await page.close();
  });

  test('clears choices, and leaves the focus with them', async () => {
    const { page } = await openSearch(stage, '/search/?q=brent&year=2026');
    await page.locator('#search-status', { hasText: '1 choice' }).waitFor();
    await page.locator('summary').click();
    await page.getByRole('button', { name: 'Clear these choices' }).press('Enter');
    await page.locator('#search-status', { hasText: '“brent”.' }).waitFor();
    expect(await focused(page)).toBe('Narrow the results');
    expect(new URL(page.url()).search).toBe('?q=brent');
    await page.close();
  });

  test('says what to try when nothing is found, and which name was probably meant', async () => {
    const { page } = await openSearch(stage);
    expect(await searchFor(page, 'xyzzy')).toBe('No results for “xyzzy”.');
    expect(await page.locator('#search-none').isVisible()).toBe(true);
    expect(await searchFor(page, 'mddlesbrough')).toMatch(
      /^No page here has “mddlesbrough”\. \d+ results for “Middlesbrough”\./,
    );
    await page.locator('#search-meant a').click();
    await page.locator('#search-results a').first().waitFor();
    expect((await titles(page))[0]).toBe('Middlesbrough: children’s services');
    await page.close();
  });
});
