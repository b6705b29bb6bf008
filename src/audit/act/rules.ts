import axe from 'axe-core';
import { axeRules } from '../axe-rules.ts';
import { ownRules } from '../checks/index.ts';
import type { Mapping } from './earl.ts';
import type { Counts } from './judge.ts';

/** The ACT rules that our own checks look for the same things as; axe names those of its rules itself. */
const own: Record<string, readonly string[]> = {
  'link-text': ['5effbb', 'aizyf1'],
  'link-alone': ['aizyf1'],
  'link-in-context': ['fd3a94', 'b20e66'],
  'link-one-place': ['b20e66'],
  'label-text': ['cc0f0a'],
  'label-differs': ['cc0f0a'],
  'table-header-use': ['d0f69e'],
  'summary-name': ['2t702h'],
  'heading-text': ['b49b2e'],
  'page-title': ['c4a8a4'],
  'title-matches-heading': ['c4a8a4'],
  'language-of-page': ['ucwvc8'],
  'language-of-parts': ['off6ek'],
  'image-text': ['qt1vmo'],
  'keyboard-trap': ['80af7b', 'ebe86a'],
  'hidden-focus': ['6cfa84'],
  'line-spacing': ['78fd32'],
  'aria-prohibited': ['kb1m8s'],
  'frame-one-place': ['4b1c6c'],
  'bypass-blocks': ['cf77f2'],
  'content-heading': ['047fe0'],
  'skip-to-content': ['ye5d6e'],
  'sound-control': ['80f0bf', '4c31df'],
  'sound-starts': ['aaa1bf'],
  'picture-hidden': ['e88epe'],
  'keyboard-reach': ['akn7bn', '0ssw9k'],
  'focus-visible': ['oj04fd'],
  'text-resize': ['59br37'],
  'reduced-motion': ['efbfc7'],
};

/** ACT rules that axe's rules are for besides those that axe names. */
const beside: Record<string, readonly string[]> = {
  list: ['bc4a75'],
  'landmark-one-main': ['b40fd1'],
};

/** The ACT rules that each rule of the audit is for, by its id. */
function actRules(): Map<string, readonly string[]> {
  const known = new Map(Object.entries(own));
  for (const { ruleId, actIds = [] } of axe.getRules())
    known.set(`axe/${ruleId}`, [...actIds, ...(beside[ruleId] ?? [])]);
  return known;
}

/**
 * By rule, as other engines are counted: the check is for the ACT rule that the case belongs to.
 * Gives a way to count faults.
 */
export function createByRule(): Counts {
  const known = actRules();
  return ({ code }, { rule }) => known.get(code)?.includes(rule) === true;
}

/** Which of our rules are for which ACT rules, and which criteria they serve. */
export function actMapping(): Mapping {
  const asked = [...ownRules, ...axeRules(true)];
  const known = actRules();
  const procedures = new Map<string, string[]>();
  for (const { id } of asked)
    for (const rule of known.get(id) ?? []) {
      const ids = procedures.get(rule) ?? [];
      procedures.set(rule, [...ids, id]);
    }
  const criteria = new Map(asked.map((rule) => [rule.id, rule.criteria]));
  return { counts: createByRule(), procedures, criteria };
}
