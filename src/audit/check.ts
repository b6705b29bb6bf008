import type { TabWalk } from './browser/stops.ts';
import type { Draft } from './fault.ts';
import type { Level } from './levels.ts';
import type { PageFacts } from './facts.ts';
import type { PageText } from './crawl/page-text.ts';
import type { AuditedSite } from './crawl/site.ts';

/** What every check says of itself. */
export type CheckRule = {
  /** In kebab case; waivers and reports name the check by it. */
  id: string;
  /** What is true of a page that passes, as a short sentence. */
  title: string;
  /** The WCAG 2.2 success criteria it serves; empty for house rules and technical ones. */
  criteria: readonly string[];
  /** How much it counts, where its criteria do not say. */
  level?: Level;
  /** What to do about a fault. */
  fix: string;
  /** Advice is told but fails nothing. An error where not given. */
  severity?: 'error' | 'advice';
};

/** The state of the page in which a check looks at it. One page load serves them all, in this order. */
export const stages = [
  'wide',
  'large-text',
  'spaced-text',
  'narrow',
  'forced-colours',
  'dark',
  'settled',
] as const;
export type CheckStage = (typeof stages)[number];

/** The words that a report uses for a stage; empty where the ordinary page is meant. */
export const conditions: Record<CheckStage, string> = {
  wide: '',
  narrow: '320 px wide',
  'large-text': 'text at 200%',
  'spaced-text': 'wider text spacing',
  'forced-colours': 'forced colours',
  dark: 'dark scheme',
  settled: '',
};

/** A check that runs inside the page, in one stage after the other. Its file is bundled for the page. */
export type PageCheck = CheckRule & {
  stages: readonly CheckStage[];
  find: (stage: CheckStage) => Draft[];
};

/** A check on what the Tab key met. */
export type WalkCheck = CheckRule & { find: (walk: TabWalk) => Draft[] };

/** A check on the page's bytes, without a browser. */
export type TextCheck = CheckRule & { find: (page: PageText) => Draft[] | Promise<Draft[]> };

/** What a check across pages can ask about the site's files. */
export type SiteFiles = Pick<AuditedSite, 'has' | 'read'>;

/** A draft from a check across pages names its page. */
export type SiteDraft = Draft & { page: string };

/**
 * A check across pages. It sees every page's facts one by one and keeps only what it needs, so that
 * ten thousand pages fit in little memory; `end` says what is wrong.
 */
export type SiteCheck = CheckRule & {
  start: (files: SiteFiles) => {
    see: (page: string, facts: PageFacts) => void;
    end: () => SiteDraft[] | Promise<SiteDraft[]>;
  };
};
