import { join } from 'node:path';
import type { Prose, Renderers, Site } from '../../domain/site.ts';
import {
  renderInline,
  renderMarkdown,
  showInline,
  showMarkdown,
  type RenderedMarkdown,
} from '../../markdown/render.ts';
import type { Bodies } from './bodies.ts';
import { readSource } from './entry.ts';
import { contentFolder } from './folder.ts';
import { reportProblems } from '../../problems/text.ts';

/**
 * The renderers for content that has been checked, so no rule looks at it again. Terms of the
 * glossary link to their explanation.
 */
export function renderersFor(
  { glossary: terms }: Pick<Site, 'glossary'>,
  bodies: Bodies,
): Renderers {
  return {
    prose: (prose, idPrefix = 'section-') => {
      const body = bodies.get(prose.file);
      if (body === undefined) throw new Error(`${prose.file} was never read.`);
      return showMarkdown(body, { ...prose, terms, idPrefix });
    },
    line: (text) => showInline(text).html,
  };
}

/**
 * The renderers for content that nobody has checked, such as a file that is being written. A body is
 * read when a page asks for it.
 *
 * @returns functions that throw where there is an error, with every error by file and line.
 */
export function strictRenderersFor({ glossary: terms }: Pick<Site, 'glossary'>): Renderers {
  return {
    prose: (prose, idPrefix = 'section-') => {
      const { body, bodyLine: firstLine } = bodyOf(prose);
      return orThrow(renderMarkdown(body, { ...prose, firstLine, terms, idPrefix }));
    },
    line: (text, { file }) => orThrow(renderInline(text, { file })).html,
  };
}

function bodyOf({ file }: Prose): { body: string; bodyLine: number } {
  const source = readSource(join(contentFolder(), file), file, '.md');
  if (!('yaml' in source)) throw new Error(reportProblems([source], 'content'));
  return source;
}

function orThrow<Rendered extends Pick<RenderedMarkdown, 'problems'>>(
  rendered: Rendered,
): Rendered {
  const errors = rendered.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(reportProblems(errors, 'content'));
  return rendered;
}
