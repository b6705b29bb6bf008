import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/plan.ts';
import { auditFolder } from './plan.ts';

let audit: Audit;

/** One run for all pages that are not as pages mostly are. */
beforeAll(async () => {
  audit = await auditFolder(join(import.meta.dirname, 'odd'), { whole: false });
}, 300_000);

/** What the law asks for. */
const faultsOn = (file: string): string[] =>
  audit.faults
    .filter(({ page, level }) => page === `/${file}` && (level === 'A' || level === 'AA'))
    .map(({ code }) => code);

test('every odd page is looked at', () => {
  expect([audit.failures, audit.notDone, audit.leftOut]).toEqual([[], [], []]);
});

test.each(['latin1.html', 'utf16.html', 'right-to-left.html', 'page.xhtml'])(
  'nothing is wrong with %s, whatever its encoding and direction',
  (file) => {
    expect(faultsOn(file)).toEqual([]);
  },
);

test('a page without an element html has no language', () => {
  expect(faultsOn('no-html-element.html')).toEqual(['axe/html-has-lang']);
});

test('a frame without a title is found, and one with a title is none', () => {
  expect(faultsOn('frames.html')).toEqual(['axe/frame-title']);
});

test('an empty page has neither a language nor a title', () => {
  expect(faultsOn('empty.html').sort()).toEqual(['axe/document-title', 'axe/html-has-lang']);
});
