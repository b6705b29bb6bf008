import type { CheckRule, CheckStage } from '../check.ts';
import type { AxeFinding, AxeQuestion } from '../page/ask-axe.ts';
import { axeTags, bestPracticeTag, enhancedRules, extraRules, placeRules } from './axe.ts';
import { axeOfWcag, wants, type RawFinding, type Wanted } from '../raw-finding.ts';

/**
 * What to ask axe in a stage, if anything. At 320 px only the rules that depend on place, and in
 * the dark scheme nothing, unless the page shows other things there, or in other colours, than
 * when it came: axe's other rules read nothing but what is drawn, and in which colours.
 */
export function axeQuestion(
  stage: CheckStage,
  wanted: Wanted,
  aaa = false,
): AxeQuestion | undefined {
  const tags = tagsFor(wanted);
  if (tags === undefined) return undefined;
  const extra = aaa ? [...extraRules, ...enhancedRules] : extraRules;
  const question = { tags, extra };
  if (stage === 'wide') return question;
  if (stage === 'narrow') return { ...question, whenSame: placeRules };
  return stage === 'dark' ? { ...question, only: ['color-contrast'], whenSame: [] } : undefined;
}

function tagsFor(wanted: Wanted): string[] | undefined {
  if (wants(wanted, 'axe')) return axeTags;
  return wants(wanted, axeOfWcag) ? axeTags.filter((tag) => tag !== bestPracticeTag) : undefined;
}

/** One finding of axe for each element that it names. */
export function rawFindingsOf(finding: AxeFinding, condition: string): RawFinding[] {
  const rule = ruleOf(finding.id, finding.help, finding.tags);
  return finding.nodes.map(({ why, ...node }) => ({
    ...node,
    rule,
    condition,
    message: `${rule.title}: ${why}.`,
  }));
}

/** Rules that ask on every page where they found nothing. */
const undecided = ['css-orientation-lock'];

/** What axe leaves to a person, for each element that it names. */
export function questionsOf(finding: AxeFinding, condition: string): RawFinding[] {
  if (undecided.includes(finding.id)) return [];
  return rawFindingsOf(finding, condition).map((raw) => ({ ...raw, asks: true }));
}

/** An axe rule in our words: `axe/` and its id, and the criteria that its tags name (`wcag1410`). */
export function ruleOf(id: string, help: string, tags: readonly string[]): CheckRule {
  const criteria = tags.flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
    return c === undefined ? [] : [`${a}.${b}.${c}`];
  });
  const fix = `See https://dequeuniversity.com/rules/axe/4.14/${id}`;
  const level = criteria.length === 0 ? ('best-practice' as const) : undefined;
  return { id: `axe/${id}`, title: help, criteria, fix, ...(level && { level }) };
}
