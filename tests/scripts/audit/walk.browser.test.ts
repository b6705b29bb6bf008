import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { kitScript } from '../../../scripts/audit/browser/kit/kit.ts';
import { launchBrowser } from '../../../scripts/audit/browser/launch.ts';
import { openTab } from '../../../scripts/audit/browser/tab.ts';
import { walk, type Walk } from '../../../scripts/audit/browser/walk.ts';
import { keyboardReach } from '../../../scripts/audit/checks/keyboard-reach.ts';
import { keyboardTrap } from '../../../scripts/audit/checks/keyboard-trap.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser('127.0.0.1');
});

afterAll(() => browser.close());

async function walkThrough(body: string, most?: number): Promise<Walk> {
  const tab = await openTab(browser);
  await tab.page.setContent(`<!doctype html><main id="a">${body}</main>`);
  await tab.page.evaluate(kitScript);
  const walked = await walk(tab.page, tab.keys, most);
  await tab.close();
  return walked;
}

const links = '<a href="#a">A</a> '.repeat(30);

describe('a walk with the Tab key', () => {
  test('that is given up before the end of the page is told, with where it ended', async () => {
    const walked = await walkThrough(links, 20);
    expect(keyboardReach.find(walked).map(({ message }) => message)).toEqual([
      '20 presses of Tab do not lead to its end. What comes after #a > a:nth-of-type(20) was not looked at with the keyboard.',
    ]);
    expect(keyboardTrap.find(walked)).toEqual([]);
  });

  test('to the end of the page is not given up', async () => {
    const walked = await walkThrough(links);
    expect(walked).toMatchObject({ givenUpAfter: 0, left: true, missed: [] });
    expect(keyboardReach.find(walked)).toEqual([]);
  });

  test('goes back where something sticks to the window, and only there', async () => {
    const bar = '<p style="position: sticky; top: 0">Findings</p>';
    expect((await walkThrough(links)).back).toEqual([]);
    expect((await walkThrough(`${bar}${links}`)).back).toHaveLength(29);
  });
});
