import { join } from 'node:path';
import { byPlace, type Problem } from '../../src/domain/problems.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { readContent } from '../../src/read/content.ts';
import { readSource } from '../../src/read/entry.ts';
import type { Content } from '../../src/schemas/collections.ts';
import { lineProblems } from './lines.ts';

/** A content folder with all that is wrong in it: files alone, files together, and prose. */
export type Checked = { content: Content; problems: Problem[] };

/**
 * Checks a content folder whole, as a build does, without building.
 *
 * @param folder the content folder.
 * @returns the content and every problem, in order of place. An error among them stops a build.
 */
export function checkContent(folder: string): Checked {
  const { content, problems } = readContent(folder);
  const prose = [
    ...content.authorities,
    ...content.inspections,
    ...content.glossary,
    ...content.pages,
  ].flatMap(({ file }) => proseProblems(folder, file));
  const lines = content.inspections.flatMap((entry) => lineProblems(folder, entry));
  return { content, problems: [...problems, ...prose, ...lines].sort(byPlace) };
}

/** What is wrong in the body of one file. Most have none, and cost next to nothing. */
function proseProblems(folder: string, file: string): Problem[] {
  const source = readSource(join(folder, file), file, '.md');
  if (!('yaml' in source) || source.body.trim() === '') return [];
  return renderMarkdown(source.body, { file, firstLine: source.bodyLine }).problems;
}
