import type { Page } from 'playwright-core';
import type { Rule } from '../check.ts';
import { startEdge } from '../checks/start-edge.ts';
import {
  askAxe,
  axeTags,
  extraRules,
  placeRules,
  type AxeFinding,
  type AxeQuestion,
} from './axe.ts';
import { sameLook } from './look.ts';
import { wants, type Sighting, type Wanted } from '../sighting.ts';

/** What axe found, and how many rules it left to people. */
export type AxeDrafts = { sightings: Sighting[]; toReview: number };

const nothing: AxeDrafts = { sightings: [], toReview: 0 };

/** All rules on the page as it came. */
export async function axeWide(page: Page, wanted: Wanted): Promise<AxeDrafts> {
  await page.evaluate(sameLook);
  return ask(page, wanted, questionFor(wanted, undefined), '');
}

/**
 * At 320 px only the rules that depend on place, unless the page shows other things there than it
 * does on a desktop: axe's other rules read nothing but what is drawn, and in which colours.
 */
export async function axeNarrow(page: Page, wanted: Wanted): Promise<AxeDrafts> {
  const same = await page.evaluate(sameLook);
  return ask(page, wanted, questionFor(wanted, same ? placeRules : undefined), '320 px wide');
}

/** Contrast again in the dark scheme, for pages that have one. */
export async function contrastInDark(page: Page, wanted: Wanted): Promise<AxeDrafts> {
  if (!wants(wanted, 'axe')) return nothing;
  await page.evaluate(sameLook);
  await page.emulateMedia({ colorScheme: 'dark' });
  const same = await page.evaluate(sameLook);
  const question = questionFor(wanted, ['color-contrast']);
  const found = same ? nothing : await ask(page, wanted, question, 'dark scheme');
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** `axe` asks for all of axe; `start-edge` alone for that rule alone. */
function questionFor(wanted: Wanted, rules: string[] | undefined): AxeQuestion {
  const only = wants(wanted, 'axe') ? rules : [startEdge.id];
  return { rules: only, tags: axeTags, extra: extraRules };
}

async function ask(
  page: Page,
  wanted: Wanted,
  question: AxeQuestion,
  condition: string,
): Promise<AxeDrafts> {
  if (!wants(wanted, 'axe') && !wants(wanted, startEdge.id)) return nothing;
  const { found, toReview } = await page.evaluate(askAxe, question);
  return { sightings: found.flatMap((one) => sightingsOf(one, condition)), toReview };
}

function sightingsOf(finding: AxeFinding, condition: string): Sighting[] {
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
