import { matchesGlob } from 'node:path';
import type { Audit } from './plan.ts';
import type { Level } from './levels.ts';
import type { LeftOut } from './crawl/site.ts';

/** Which pages to look at. */
export type PageChoice = {
  include: readonly string[];
  exclude: readonly string[];
  maxPages: number;
};

/** Chooses pages by their addresses, and says of the others why they are left out. */
export function choosePages(
  all: readonly string[],
  { include, exclude, maxPages }: PageChoice,
): { pages: string[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const pages = all.filter((page) => {
    const reason = whyNot(page, include, exclude);
    if (reason !== '') leftOut.push({ page, reason });
    return reason === '';
  });
  for (const page of pages.splice(maxPages))
    leftOut.push({ page, reason: `There are more than ${maxPages} pages (--max-pages).` });
  return { pages, leftOut };
}

function whyNot(page: string, include: readonly string[], exclude: readonly string[]): string {
  const fits = (pattern: string): boolean =>
    matchesGlob(page, pattern) || matchesGlob(page.replace(/\/$/u, ''), pattern);
  const barred = exclude.find(fits);
  if (barred !== undefined) return `--exclude ${barred} leaves it out.`;
  return include.length > 0 && !include.some(fits) ? 'No --include names it.' : '';
}

/** Which findings count. */
export type RuleChoice = {
  levels: readonly Level[];
  excludedRules: readonly string[];
  /** Checks that were asked for by name count whatever their level. */
  only: readonly string[] | undefined;
};

/** Leaves out what does not count: rules of other levels, and those that somebody has left out. */
export function chooseRules<Found extends Pick<Audit, 'faults' | 'questions' | 'notDone'>>(
  audit: Found,
  choice: RuleChoice,
): Found {
  const counts = ({ code, level }: { code: string; level?: Level }): boolean =>
    isRuleChosen(choice, code, level);
  return {
    ...audit,
    faults: audit.faults.filter(counts),
    questions: audit.questions.filter(counts),
    notDone: audit.notDone.filter(counts),
  };
}

/** Whether a rule counts, by its id and its level. */
export function isRuleChosen(
  { levels, excludedRules, only }: RuleChoice,
  code: string,
  level: Level | undefined,
): boolean {
  const family = code.startsWith('axe/') ? 'axe' : code;
  if (excludedRules.includes(code) || excludedRules.includes(family)) return false;
  return only !== undefined || level === undefined || levels.includes(level);
}
