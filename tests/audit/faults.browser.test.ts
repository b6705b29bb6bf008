import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/plan.ts';
import type { Fault } from '../../src/audit/fault.ts';
import { auditFolder } from './plan.ts';

const folder = join(import.meta.dirname, 'faults');
const cases = join(import.meta.dirname, 'cases');
const planted = globSync('*/*.fault.html', { cwd: folder }).sort();
const twins = planted.map((file) => file.replace('.fault.', '.twin.'));

/** Engines may agree on a fault: these speak of it beside the check it was planted for. */
const mayAgree = /^(axe\/|valid-html$)/u;
/** What one fault breaks besides its own rule. */
const alsoFound: Record<string, readonly string[]> = {
  'justified-text': ['start-edge'],
  // Who cannot get past what comes again has neither a heading nor a link to do so.
  'bypass-blocks': ['content-heading', 'skip-to-content'],
  'sound-control': ['sound-starts'],
  'axe/table-fake-caption': ['table-caption'],
  'hidden-focus': ['focus-visible'],
};

let faults: Map<string, Fault[]>;
let onCases: Audit;

/** One run for all pages with planted faults, and one for the cases seen elsewhere. */
beforeAll(async () => {
  const { failures, faults: all } = await auditFolder(folder, { whole: false });
  expect(failures).toEqual([]);
  faults = Map.groupBy(all, ({ page }) => page);
  onCases = await auditFolder(cases);
}, 600_000);

const codesOn = (file: string): string[] => [
  ...new Set((faults.get(`/${file}`) ?? []).map(({ code }) => code)),
];

const codesOnCase = (file: string): string[] =>
  [...onCases.faults, ...onCases.questions]
    .filter(({ page }) => page === `/${file}`)
    .map(({ code }) => code);

/** The folder is named for the rule; `axe-` stands for `axe/`. */
const ruleOf = (file: string): string => (file.split('/')[0] ?? '').replace(/^axe-/u, 'axe/');

describe('a planted fault', () => {
  test('is there at least forty times, each with its twin', () => {
    expect(planted.length).toBeGreaterThanOrEqual(40);
    expect(globSync('*/*.twin.html', { cwd: folder }).sort()).toEqual(twins);
  });

  test.each(planted)('is found: %s', (file) => {
    const codes = codesOn(file);
    const rule = ruleOf(file);
    expect(codes).toContain(rule);
    const others = codes.filter(
      (code) => code !== rule && alsoFound[rule]?.includes(code) !== true,
    );
    expect(others.filter((code) => !mayAgree.test(code))).toEqual([]);
  });
});

describe('its twin', () => {
  test.each(twins)('is not reported: %s', (file) => {
    expect(faults.get(`/${file}`) ?? []).toEqual([]);
  });
});

describe('on pages of other people', () => {
  test.each([
    ['false-fake-heading-admonition', 'fake-heading'],
    ['false-link-in-context-nested-list', 'link-in-context'],
    ['false-link-in-context-under-headings', 'link-in-context'],
    ['false-link-one-place-permalink', 'link-one-place'],
    ['false-mailto-percent-at', 'outside-link'],
    ['false-valid-html-th-scope', 'valid-html'],
    ['false-link-look-menu', 'link-look'],
    ['false-reduced-motion-transition', 'reduced-motion'],
    ['false-reflow-table', 'reflow'],
    ['false-table-headers-links', 'table-headers'],
    ['false-table-headers-links', 'axe/table-fake-caption'],
    ['false-fake-heading-caption', 'fake-heading'],
    ['false-link-text-in-sentence', 'link-text'],
    ['false-link-text-menu', 'link-text'],
    ['false-link-text-menu', 'link-alone'],
    ['false-link-in-context-other-sentence', 'link-in-context'],
    ['false-bypass-heading-in-header', 'bypass-blocks'],
    ['false-nested-interactive-summary', 'axe/nested-interactive'],
    ['false-focus-visible-floating-picture', 'focus-visible'],
    ['false-focus-visible-floating-picture', 'focus-obscured'],
    ['false-language-of-parts-code', 'language-of-parts'],
  ])('there is no false alarm: %s', (file, rule) => {
    expect(codesOnCase(`${file}.html`)).not.toContain(rule);
  });

  test('a text that an ellipsis ends is a question and no fault', () => {
    const at = (found: Fault[]): string[] =>
      found.filter(({ page }) => page.includes('resize-ellipsis')).map(({ code }) => code);
    expect(at(onCases.faults)).not.toContain('text-resize');
    expect(at(onCases.questions)).toContain('text-resize');
  });

  test.each([
    ['link-text', 'a word that may be the name of what an index leads to', 'index', 'index'],
    ['focus-obscured', 'what lies behind a part that does not stick', 'in-flow', 'fixed'],
    ['mouse-only', 'a main heading that answers a click', 'h1', 'h2'],
  ])('%s: %s is a question, and its twin a fault', (rule, _, asked, certain) => {
    const at = (found: Fault[]): string[] =>
      found.filter(({ code }) => code === rule).map(({ page }) => page);
    expect(at(onCases.questions)).toContain(`/ask-${rule}-${asked}.html`);
    expect(at(onCases.faults)).not.toContain(`/ask-${rule}-${asked}.html`);
    expect(at(onCases.faults)).toContain(`/fault-${rule}-${certain}.html`);
  });

  test('what makes a page too wide is named once, and not each line in it', () => {
    const wide = onCases.faults.filter(
      ({ page, code }) => page.includes('reflow-min-width') && code === 'reflow',
    );
    expect(wide.map(({ selector }) => selector)).toEqual(['html > body > div']);
  });

  test('centred headers and captions are no fault of WCAG, only of the house', () => {
    const found = onCases.faults.filter(({ page }) => page === '/false-start-edge-th-caption.html');
    expect(new Set(found.map(({ code, level }) => `${code} ${level}`))).toEqual(
      new Set(['start-edge house']),
    );
  });

  test.each([
    ['miss-alt-punctuation', 'image-text'],
    ['miss-css-text', 'css-text'],
    ['miss-empty-legend', 'group-name'],
    ['miss-fake-heading-large-text', 'fake-heading'],
    ['miss-fake-list-bare', 'fake-list'],
    ['miss-focus-order-float', 'focus-order'],
    ['miss-hover-only-menu', 'hover-only'],
    ['miss-hover-only-tooltip', 'hover-only'],
    ['miss-language-of-parts-no-page-lang', 'language-of-parts'],
    ['miss-link-looks-like-text', 'link-look'],
    ['miss-link-text-invisible-words', 'link-text'],
    ['miss-radio-no-group', 'group-name'],
    ['miss-select-navigates', 'on-input'],
    ['miss-table-ragged', 'table-shape'],
    ['miss-title-insert', 'page-title'],
    ['miss-two-labels', 'one-label'],
    ['miss-gif', 'moving-picture'],
    ['miss-link-look-in-item', 'link-look'],
    ['miss-link-text-under-heading', 'link-text'],
    ['false-link-text-in-sentence', 'link-alone'],
  ])('nothing is missed: %s', (file, rule) => {
    expect(codesOnCase(`${file}.html`)).toContain(rule);
  });
});
