import type { Rule, Stage } from '../check.ts';
import { startEdge } from '../checks/start-edge.ts';
import { axeTags, extraRules, placeRules, type AxeFinding, type AxeQuestion } from './axe.ts';
import { wants, type RawFinding, type Wanted } from '../raw-finding.ts';

/**
 * What to ask axe in a stage, if anything. At 320 px only the rules that depend on place, and in
 * the dark scheme nothing, unless the page shows other things there, or in other colours, than
 * when it came: axe's other rules read nothing but what is drawn, and in which colours.
 * `axe` asks for all of axe; `start-edge` alone for that rule alone.
 */
export function axeQuestion(stage: Stage, wanted: Wanted): AxeQuestion | undefined {
  const all = wants(wanted, 'axe');
  if (!all && !wants(wanted, startEdge.id)) return undefined;
  const question = { tags: axeTags, extra: extraRules };
  if (stage === 'wide' || stage === 'narrow') {
    const only = all ? undefined : [startEdge.id];
    return { ...question, only, whenSame: stage === 'wide' ? only : (only ?? placeRules) };
  }
  return stage === 'dark' && all
    ? { ...question, only: ['color-contrast'], whenSame: [] }
    : undefined;
}

/** One finding of axe for each element that it names. */
export function rawFindingsOf(finding: AxeFinding, condition: string): RawFinding[] {
  const rule = ruleOf(finding.id, finding.help, finding.tags);
  return finding.nodes.map(({ why, ...node }) => ({
    rule,
    condition,
    draft: { ...node, message: `${rule.title}: ${why}.` },
  }));
}

/** An axe rule in our words: `axe/` and its id, and the criteria that its tags name (`wcag1410`). */
export function ruleOf(id: string, help: string, tags: readonly string[]): Rule {
  if (id === startEdge.id) return startEdge;
  const criteria = tags.flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
    return c === undefined ? [] : [`${a}.${b}.${c}`];
  });
  const fix = `See https://dequeuniversity.com/rules/axe/4.14/${id}`;
  return { id: `axe/${id}`, title: help, criteria, fix };
}
