import { VFile } from 'vfile';
import type { Problem } from '../domain/problems.ts';
import { byPosition, inFile, type Finding } from './finding.ts';
import { linkTerms } from './glossary.ts';
import type { PageHeading } from './heading-ids.ts';
import { originOf, type RenderOptions } from './options.ts';
import type { Page } from './page.ts';
import { toHtml } from './pipeline.ts';
import { countWords } from './plain-text.ts';
import { readPage } from './read.ts';
import { SAFETY_RULES } from './safety/rules.ts';
import { checkStructure } from './structure/rules.ts';

export type { GlossaryTerm } from './glossary.ts';
export type { PageHeading } from './heading-ids.ts';
export type { RenderOptions } from './options.ts';
export { renderInline, type RenderedInline } from './render-inline.ts';

/** A body as every output needs it. The HTML is safe whatever the problems are. */
export type RenderedMarkdown = {
  html: string;
  /** The headings at the top level of the page, in order. */
  headings: PageHeading[];
  /** The words alone, a line for each block. */
  text: string;
  /** How many words the text has. */
  words: number;
  /** In the order of the file. */
  problems: Problem[];
};

/**
 * Turns an author's Markdown into HTML that can do no harm, and says all that is wrong with it,
 * with lines and columns of the author's file. Never throws, whatever the text.
 */
export function renderMarkdown(source: string, options: RenderOptions): RenderedMarkdown {
  const reading = readPage(source);
  if ('refusal' in reading) return nothing(reading.refusal, options);
  const { page } = reading;
  const structure = checkStructure(page, options.knownAbbreviations ?? []);
  const findings = [...SAFETY_RULES.flatMap((rule) => rule(page)), ...structure];
  return render(page, findings, options);
}

function render(page: Page, findings: Finding[], options: RenderOptions): RenderedMarkdown {
  const { terms, glossaryHref = '/glossary/#', idPrefix = 'section-' } = options;
  if (terms) linkTerms(page.tree, terms, glossaryHref);
  const headings: PageHeading[] = [];
  const file = new VFile({ data: { findings, headings, idPrefix } });
  const html = toHtml(page.tree, file);
  const { text = '' } = file.data;
  const problems = inFile(findings.sort(byPosition), originOf(options));
  return { html, headings, text, words: countWords(text), problems };
}

function nothing(finding: Finding, options: RenderOptions): RenderedMarkdown {
  const problems = inFile([finding], originOf(options));
  return { html: '', headings: [], text: '', words: 0, problems };
}
