import axe from 'axe-core';
import { axeTags, extraRules } from './browser/axe.ts';
import { ruleOf } from './browser/axe-stages.ts';
import type { Rule } from './check.ts';

/** The rules of axe that the audit asks, in our words. */
export function axeRules(): Rule[] {
  return axe
    .getRules()
    .filter(({ ruleId, tags }) => extraRules.includes(ruleId) || isAsked(tags))
    .map(({ ruleId, help, tags }) => ruleOf(ruleId, help, tags));
}

function isAsked(tags: readonly string[]): boolean {
  const left = ['experimental', 'deprecated'];
  return tags.some((tag) => axeTags.includes(tag)) && !tags.some((tag) => left.includes(tag));
}
