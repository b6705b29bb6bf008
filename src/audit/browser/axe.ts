import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { startEdgeRule } from '../checks/start-edge.ts';
import type { Kit } from '../page/kit.ts';

/** WCAG 2.0, 2.1 and 2.2 at A and AA, and best practice. Without names, axe leaves out 15 rules. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe calls experimental, asked because no check of our own looks for the same. */
export const extraRules = [
  'label-content-name-mismatch',
  'css-orientation-lock',
  'table-fake-caption',
];

/** Rules that depend on where things lie, and so are asked again at 320 px. */
export const placeRules = [
  'target-size',
  'color-contrast',
  'scrollable-region-focusable',
  'start-edge',
];

/** axe-core with our own rule, as one script for a page or for the axe command line. */
export function axeSource(): string {
  const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  return `${readFileSync(file, 'utf8')}\n${startEdgeRule()}`;
}

/** What axe found, cut down to what the audit tells. */
export type AxeFinding = { id: string; help: string; tags: string[]; nodes: AxeNode[] };
export type AxeNode = {
  selector: string;
  snippet: string;
  text: string;
  source?: string;
  why: string;
};
export type AxeAnswer = { found: AxeFinding[]; toReview: number };

/**
 * What to ask axe: rules by name, or all that the tags name and some more. `whenSame` takes their
 * place where the page looks as it did when it came.
 */
export type AxeQuestion = {
  only: string[] | undefined;
  whenSame: string[] | undefined;
  tags: string[];
  extra: string[];
};

/**
 * A script that follows axe: its contrast rule, which takes the most time of all, leaves out words
 * that stand out for certain, and its rule for links among words those that are underlined,
 * which pass it whatever their colour is. `_audit` is where axe keeps its rules; they have no other
 * door.
 */
export const quickRules = `{
  const line = (element) => getComputedStyle(element).textDecorationLine;
  const plain = (element) => element === null || (line(element) === 'none' && plain(element.parentElement));
  const leaveOut = (id, settled) => {
    const rule = axe._audit.rules.find((one) => one.id === id);
    const matches = rule.matches;
    rule.matches = (node, ...rest) => !settled(node) && matches.call(rule, node, ...rest);
  };
  leaveOut('color-contrast', (node) => window.plainStandOut?.has(node));
  leaveOut('link-in-text-block', (node) => line(node) === 'underline' && plain(node.parentElement));
}`;

/** Runs inside the page. Only what failed comes back, so that little has to travel. */
export async function askAxe(
  kit: Kit,
  question: AxeQuestion,
  sameLook: (kit: Kit) => boolean,
): Promise<AxeAnswer> {
  const engine = (window as Window & { axe?: typeof axe }).axe;
  if (engine === undefined) throw new Error('axe is not on the page');
  const names = sameLook(kit) ? question.whenSame : question.only;
  if (names?.length === 0) return { found: [], toReview: 0 };
  window.plainStandOut = kit.standOut();
  const results = await engine.run(document, {
    ...(names === undefined
      ? {
          runOnly: { type: 'tag', values: question.tags },
          rules: Object.fromEntries(question.extra.map((id) => [id, { enabled: true }])),
        }
      : { runOnly: { type: 'rule', values: names } }),
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  /** What axe found in a frame comes without its element, but with the way to the frame. */
  const stands = (id: string, { element, target }: axe.NodeResult): boolean => {
    if (element) return kit.isFault(id, element);
    const frame = document.querySelector(String(target[0]));
    return frame === null || kit.isFaultInside(id, frame);
  };
  const found = results.violations.map(({ id, help, tags, nodes }) => ({
    id,
    help,
    tags,
    nodes: nodes
      .filter((node) => stands(id, node))
      .map((node) => {
        const draft = node.element && kit.draft(node.element, '');
        const why = [...node.any, ...node.all, ...node.none]
          .map((check) => check.message)
          .join('; ');
        return {
          selector: node.target.flat().join(' '),
          snippet: node.html.replace(/\s+/gu, ' ').slice(0, 160),
          text: draft?.text ?? '',
          ...(draft?.source === undefined ? {} : { source: draft.source }),
          why,
        };
      }),
  }));
  return { found, toReview: results.incomplete.length };
}
