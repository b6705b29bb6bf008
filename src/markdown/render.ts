import { VFile } from 'vfile';
import type { Problem } from '../problems/problem.ts';
import { byPosition, inFile } from './finding.ts';
import { linkTerms } from './glossary.ts';
import type { PageHeading } from './heading-ids.ts';
import { originOf, type RenderOptions } from './options.ts';
import { proseToHtml } from './pipeline.ts';
import { readPage, readTree } from './read.ts';
import { SAFETY_RULES } from './safety/rules.ts';
import { checkStructure } from './structure/rules.ts';

export type { TermForms } from './glossary.ts';
export type { PageHeading } from './heading-ids.ts';
export type { RenderOptions } from './options.ts';
export {
  checkInline,
  renderInline,
  showInline,
  type RenderedInline,
  type ShownInline,
} from './render-inline.ts';

/** A body as every output needs it. The HTML is safe whatever the author wrote. */
export type ShownMarkdown = {
  html: string;
  /** The headings at the top level of the page, in order. */
  headings: PageHeading[];
  /** How many words the text has. */
  words: number;
};

/** A body for output, and all that is wrong with it in the order of the file. */
export type RenderedMarkdown = ShownMarkdown & { problems: Problem[] };

/**
 * Turns an author's Markdown into HTML that can do no harm, and says all that is wrong with it,
 * with lines and columns of the author's file. Never throws, whatever the text.
 */
export function renderMarkdown(source: string, options: RenderOptions): RenderedMarkdown {
  return { ...showMarkdown(source, options), problems: checkMarkdown(source, options) };
}

/** The HTML alone, for a text that has been checked: no rule looks at it a second time. */
export function showMarkdown(source: string, options: RenderOptions): ShownMarkdown {
  const { terms, glossaryHref = '/glossary/#', idPrefix = 'section-' } = options;
  const reading = readTree(source, false);
  if ('refusal' in reading) return { html: '', headings: [], words: 0 };
  const { tree } = reading;
  if (terms) linkTerms(tree, terms, glossaryHref);
  const headings: PageHeading[] = [];
  const file = new VFile({ data: { headings, idPrefix } });
  const html = proseToHtml(tree, file);
  return { html, headings, words: file.data.words ?? 0 };
}

/** The problems alone, for a text that is not to be shown. */
export function checkMarkdown(source: string, options: RenderOptions): Problem[] {
  const reading = readPage(source);
  if ('refusal' in reading) return inFile([reading.refusal], originOf(options));
  const { page } = reading;
  const structure = checkStructure(page, options.knownAbbreviations ?? []);
  const findings = [...SAFETY_RULES.flatMap((rule) => rule(page)), ...structure];
  return inFile(findings.sort(byPosition), originOf(options));
}
