import axe from 'axe-core';
import { axeTags, enhancedRules, extraRules } from './browser/axe.ts';
import { ruleOf } from './browser/axe-stages.ts';
import type { CheckRule } from './check.ts';

/**
 * The rules of axe that the audit asks, in our words.
 *
 * @param aaa with those that are asked only for AAA.
 */
export function axeRules(aaa = false): CheckRule[] {
  const extra = aaa ? [...extraRules, ...enhancedRules] : extraRules;
  return axe
    .getRules()
    .filter(({ ruleId, tags }) => extra.includes(ruleId) || isAsked(tags))
    .map(({ ruleId, help, tags }) => ruleOf(ruleId, help, tags));
}

function isAsked(tags: readonly string[]): boolean {
  const left = ['experimental', 'deprecated'];
  return tags.some((tag) => axeTags.includes(tag)) && !tags.some((tag) => left.includes(tag));
}
