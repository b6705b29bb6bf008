import type axe from 'axe-core';
import { standOut, type Certain } from './contrast-with-surroundings.ts';
import { isFault, isFaultInside } from './false-positives.ts';
import { draftOf } from './names.ts';
import { sameLook } from './same-look.ts';

/** What axe found, cut down to what the audit tells. */
export type AxeFinding = { id: string; help: string; tags: string[]; nodes: AxeNode[] };
export type AxeNode = {
  selector: string;
  snippet: string;
  text: string;
  source?: string;
  why: string;
};
/** What failed, and what axe leaves to a person. */
export type AxeAnswer = { found: AxeFinding[]; questions: AxeFinding[] };

/**
 * What to ask axe: rules by name, or all that the tags name and some more. `whenSame` takes their
 * place where the page looks as it did when it came.
 */
export type AxeQuestion = {
  only?: string[] | undefined;
  whenSame?: string[] | undefined;
  tags: string[];
  extra: string[];
};

let engine: typeof axe | undefined;
let certain: Certain = { enough: new Set(), more: new Set() };

/**
 * Runs when axe has come, before the page's scripts: its contrast rule, which takes the most time of
 * all, leaves out words that stand out for certain, and its rule for links among words those that are
 * underlined, which pass it whatever their colour is. `_audit` is where axe keeps its rules; they have
 * no other door.
 */
export function askAxeLater(): void {
  engine = (globalThis as { axe?: typeof axe }).axe;
  const audit = Reflect.get(engine ?? {}, '_audit') as { rules: AxeRule[] } | undefined;
  const rules = audit?.rules ?? [];
  const leaveOut = (id: string, settled: (node: Element) => boolean): void => {
    const rule = rules.find((one) => one.id === id);
    const matches = rule?.matches;
    if (rule === undefined || matches === undefined) return;
    rule.matches = (node, ...rest) => !settled(node) && matches.call(rule, node, ...rest);
  };
  leaveOut('color-contrast', (node) => certain.enough.has(node));
  leaveOut('color-contrast-enhanced', (node) => certain.more.has(node));
  leaveOut('link-in-text-block', (node) => line(node) === 'underline' && plain(node.parentElement));
}

type AxeRule = { id: string; matches: (node: Element, ...rest: unknown[]) => boolean };

const line = (element: Element): string => getComputedStyle(element).textDecorationLine;
const plain = (element: Element | null): boolean =>
  element === null || (line(element) === 'none' && plain(element.parentElement));

/** Only what failed and what is in doubt comes back, so that little has to travel. */
export async function askAxe(question: AxeQuestion): Promise<AxeAnswer> {
  if (engine === undefined) throw new Error('axe is not on the page');
  const names = sameLook() ? question.whenSame : question.only;
  if (names?.length === 0) return { found: [], questions: [] };
  certain = standOut();
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
  return {
    found: results.violations.map((result) => cutDown(result, stands)),
    questions: results.incomplete.map((result) => cutDown(result, stands)),
  };
}

/** What axe found in a frame comes without its element, but with the way to the frame. */
function stands(id: string, { element, target }: axe.NodeResult): boolean {
  if (element) return isFault(id, element);
  const frame = document.querySelector(String(target[0]));
  return frame === null || isFaultInside(id, frame);
}

function cutDown(result: axe.Result, keep: typeof stands): AxeFinding {
  const { id, help, tags } = result;
  const nodes = result.nodes.filter((node) => keep(id, node)).map(nodeOf);
  return { id, help, tags, nodes };
}

function nodeOf(node: axe.NodeResult): AxeNode {
  const draft = node.element && draftOf(node.element, '');
  const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
  return {
    selector: node.target.flat().join(' '),
    snippet: node.html.replace(/\s+/gu, ' ').slice(0, 160),
    text: draft?.text ?? '',
    ...(draft?.source === undefined ? {} : { source: draft.source }),
    why,
  };
}
