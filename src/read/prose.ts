import { join } from 'node:path';
import type { Prose, Site } from '../domain/site.ts';
import { renderInline, renderMarkdown, type RenderedMarkdown } from '../markdown/render.ts';
import { readSource } from './entry.ts';
import { contentFolder } from './folder.ts';
import { nothingKept, type Kept } from './kept.ts';
import { reportProblems } from './report.ts';

/** What pages need of a rendered body. */
export type RenderedProse = Pick<RenderedMarkdown, 'html' | 'words'>;

/** Turn prose and single lines of a site into safe HTML. */
export type Renderers = {
  /** @param idPrefix what heading ids start with, so that two bodies fit on one page. */
  prose: (prose: Prose, idPrefix?: string) => RenderedProse;
  /** One line of inline Markdown from the front matter of a file. */
  line: (text: string, prose: Prose) => string;
};

/**
 * The renderers for a site. A body is read and rendered when a page asks for it; terms of the
 * glossary link to their explanation.
 *
 * @param kept bodies that were rendered before, with the same glossary and the same code.
 * @returns functions that throw where there is an error, with every error by file and line.
 */
export function renderersFor(
  { glossary }: Pick<Site, 'glossary'>,
  kept: Kept<RenderedProse> = nothingKept,
): Renderers {
  return {
    prose: (prose, idPrefix = 'section-') => {
      const digest = `${prose.digest} ${idPrefix}`;
      const before = kept.find(prose.file, digest);
      if (before) return before;
      const { html, words } = renderBody(prose, glossary, idPrefix);
      kept.keep(prose.file, digest, { html, words });
      return { html, words };
    },
    line: (text, { file }) => orThrow(renderInline(text, { file })).html,
  };
}

function renderBody({ file }: Prose, terms: Site['glossary'], idPrefix: string): RenderedMarkdown {
  const source = readSource(join(contentFolder(), file), file, '.md');
  if (!('yaml' in source)) throw new Error(reportProblems([source], 'content'));
  const options = { file, firstLine: source.bodyLine, terms, idPrefix };
  return orThrow(renderMarkdown(source.body, options));
}

function orThrow<Rendered extends Pick<RenderedMarkdown, 'problems'>>(
  rendered: Rendered,
): Rendered {
  const errors = rendered.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(reportProblems(errors, 'content'));
  return rendered;
}
