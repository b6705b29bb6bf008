import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import type { Problem } from '../domain/problems.ts';
import { at, byPosition, inFile, type Finding, type Verdict } from './finding.ts';
import { originOf, type RenderOptions } from './options.ts';
import type { Page } from './page.ts';
import { toHtml } from './pipeline.ts';
import { readPage } from './read.ts';
import { SAFETY_RULES } from './safety/rules.ts';
import { INLINE_RULES } from './structure/rules.ts';

/** A line of Markdown, such as one item of a list in front matter. */
export type RenderedInline = { html: string; text: string; problems: Problem[] };

/** Nothing in such a line means anything in Markdown or HTML, so it is its own HTML. */
const PLAIN =
  /^(?!\d+[.)](?:\s|$))(?!.*(?:www\.| $))[a-z\d“‘(£\u00C0-\u024F][a-z\d ,.;:’‘“”'()%?!£–—\u00C0-\u024F-]*$/i;

/**
 * Renders a front matter string that may hold inline Markdown: links, emphasis and code, no
 * blocks. Gives HTML without a paragraph around it. Never throws, whatever the text.
 */
export function renderInline(source: string, options: RenderOptions): RenderedInline {
  if (PLAIN.test(source)) return { html: source, text: source, problems: [] };
  const reading = readPage(source);
  if ('refusal' in reading) {
    return { html: '', text: '', problems: inFile([reading.refusal], originOf(options)) };
  }
  const { page } = reading;
  const findings = [...SAFETY_RULES, ...INLINE_RULES, oneParagraph].flatMap((rule) => rule(page));
  return render(page, findings, options);
}

function render(page: Page, findings: Finding[], options: RenderOptions): RenderedInline {
  const file = new VFile({ data: { findings } });
  const paragraph = toHtml({ type: 'root', children: [theParagraph(page)] }, file);
  const html = paragraph.slice('<p>'.length, -'</p>'.length);
  const problems = inFile(findings.sort(byPosition), originOf(options));
  return { html, text: file.data.text ?? '', problems };
}

/** The only paragraph, or one made of the words alone where the author wrote blocks. */
function theParagraph({ tree }: Page): Paragraph {
  const [first, second] = tree.children;
  if (first?.type === 'paragraph' && !second) return first;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: toString(tree, { includeHtml: false }) }],
  };
}

function oneParagraph({ tree }: Page): Finding[] {
  const block = tree.children.find((node, index) => index > 0 || node.type !== 'paragraph');
  return block && block.type !== 'html' ? [at(block, BLOCK)] : [];
}

const BLOCK: Verdict = {
  code: 'block-in-line',
  severity: 'error',
  message: 'This field holds one line of text, with no list, heading, table or second paragraph.',
  fix: 'Start with a word. Write “\\” before a mark that begins the line, such as “\\#” or “1\\.”.',
};
