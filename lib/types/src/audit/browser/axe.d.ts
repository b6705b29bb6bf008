import type { Kit } from '../page/kit.ts';
/** WCAG 2.0, 2.1 and 2.2 at A and AA, and best practice. Without names, axe leaves out 15 rules. */
export declare const axeTags: string[];
/** Rules that axe calls experimental, asked because no check of our own looks for the same. */
export declare const extraRules: string[];
/** Rules that depend on where things lie, and so are asked again at 320 px. */
export declare const placeRules: string[];
/** axe-core with our own rule, as one script for a page or for the axe command line. */
export declare function axeSource(): string;
/** What axe found, cut down to what the audit tells. */
export type AxeFinding = {
    id: string;
    help: string;
    tags: string[];
    nodes: AxeNode[];
};
export type AxeNode = {
    selector: string;
    snippet: string;
    text: string;
    source?: string;
    why: string;
};
export type AxeAnswer = {
    found: AxeFinding[];
    toReview: number;
};
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
export declare const quickRules = "{\n  const line = (element) => getComputedStyle(element).textDecorationLine;\n  const plain = (element) => element === null || (line(element) === 'none' && plain(element.parentElement));\n  const leaveOut = (id, settled) => {\n    const rule = axe._audit.rules.find((one) => one.id === id);\n    const matches = rule.matches;\n    rule.matches = (node, ...rest) => !settled(node) && matches.call(rule, node, ...rest);\n  };\n  leaveOut('color-contrast', (node) => window.plainStandOut?.has(node));\n  leaveOut('link-in-text-block', (node) => line(node) === 'underline' && plain(node.parentElement));\n}";
/** Runs inside the page. Only what failed comes back, so that little has to travel. */
export declare function askAxe(kit: Kit, question: AxeQuestion, sameLook: (kit: Kit) => boolean): Promise<AxeAnswer>;
