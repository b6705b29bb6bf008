import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import type { Problem } from '../problems/problem.ts';
import { at, byPosition, inFile, type ProseFinding, type Verdict } from './finding.ts';
import { originOf, type RenderOptions } from './options.ts';
import type { SortedPage } from './page.ts';
import { proseToHtml } from './pipeline.ts';
import { isPlain, plainPage } from './plain-line.ts';
import { readPage, readTree } from './read.ts';
import { SAFETY_RULES } from './safety/rules.ts';
import { INLINE_RULES } from './structure/rules.ts';

/** A line of Markdown, such as one item of a list in front matter, without a paragraph around it. */
export type ShownInline = { html: string };

/** A line for output, and all that is wrong with it. */
export type RenderedInline = ShownInline & { problems: Problem[] };

/**
 * Renders a front matter string that may hold inline Markdown: links, emphasis and code, no
 * blocks. Says all that is wrong with it. Never throws, whatever the text.
 */
export function renderInline(source: string, options: RenderOptions): RenderedInline {
  return { ...showInline(source), problems: checkInline(source, options) };
}

/** The HTML alone, for a line that has been checked. */
export function showInline(source: string): ShownInline {
  if (isPlain(source)) return { html: source };
  const reading = readTree(source, false);
  return { html: 'refusal' in reading ? '' : toHtmlLine(reading.tree) };
}

/** The problems alone, for a line that is not to be shown. */
export function checkInline(source: string, options: RenderOptions): Problem[] {
  const reading = isPlain(source) ? { page: plainPage(source) } : readPage(source);
  if ('refusal' in reading) return inFile([reading.refusal], originOf(options));
  const rules = [...SAFETY_RULES, ...INLINE_RULES, oneParagraph];
  const findings = rules.flatMap((rule) => rule(reading.page));
  return inFile(findings.sort(byPosition), originOf(options));
}

function toHtmlLine(tree: Root): string {
  const paragraph = proseToHtml({ type: 'root', children: [theParagraph(tree)] }, new VFile());
  return paragraph.slice('<p>'.length, -'</p>'.length);
}

/** The only paragraph, or one made of the words alone where the author wrote blocks. */
function theParagraph(tree: Root): Paragraph {
  const [first, second] = tree.children;
  if (first?.type === 'paragraph' && !second) return first;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: toString(tree, { includeHtml: false }) }],
  };
}

function oneParagraph({ tree }: SortedPage): ProseFinding[] {
  const block = tree.children.find((node, index) => index > 0 || node.type !== 'paragraph');
  return block && block.type !== 'html' ? [at(block, BLOCK)] : [];
}

const BLOCK: Verdict = {
  code: 'block-in-line',
  severity: 'error',
  message: 'This field holds one line of text, with no list, heading, table or second paragraph.',
  fix: 'Start with a word. Write “\\” before a mark that begins the line, such as “\\#” or “1\\.”.',
};
