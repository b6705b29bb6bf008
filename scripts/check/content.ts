import { join } from 'node:path';
import { byPlace, type Problem } from '../../src/domain/problems.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { readContent } from '../../src/read/content.ts';
import { readSource } from '../../src/read/entry.ts';
import type { Content } from '../../src/schemas/collections.ts';
import type { Exception } from './exceptions.ts';
import { linesIn } from './line-fields.ts';
import { lineProblems } from './lines.ts';
import {
  checkProse,
  forYoungPeople,
  proseRules,
  type ProseRules,
  type Readability,
} from './prose.ts';

/** A content folder with all that is wrong in it: files alone, files together, and prose. */
export type Checked = { content: Content; problems: Problem[]; readability: Readability[] };

/**
 * Checks a content folder whole, without building. A build runs the same check first.
 *
 * @param folder the content folder.
 * @returns the content, every problem in order of place, and how hard each text is. An error among
 *   the problems stops a build; advice stops nothing.
 */
export function checkContent(folder: string): Checked {
  const { content, problems } = readContent(folder);
  const rules = proseRules(content);
  const texts = [
    ...withProse(content).flatMap((entry) => proseOf(folder, entry, rules)),
    ...content.youngPeople.flatMap((entry) => proseOf(folder, entry, forYoungPeople(rules))),
  ];
  const translations = [...content.translations, ...content.councilTranslations];
  const foreign = translations.flatMap(({ file }) => harmIn(folder, file));
  const lines = linesIn(content).flatMap((ofFile) =>
    lineProblems(folder, ofFile, rules.vocabulary),
  );
  return {
    content,
    problems: [...problems, ...texts.flatMap((text) => text.problems), ...foreign, ...lines].sort(
      byPlace,
    ),
    readability: texts.map(({ readability }) => readability),
  };
}

type ProseEntry = { file: string; data: { exceptions: Exception[] } };

/** Every file whose body is published in English for everyone. */
function withProse(content: Content): ProseEntry[] {
  const { authorities, inspections, responses, meetings, glossary, pages } = content;
  return [...authorities, ...inspections, ...responses, ...meetings, ...glossary, ...pages];
}

/** What is wrong in a body in another language: what could do harm, not how its English reads. */
function harmIn(folder: string, file: string): Problem[] {
  const source = readSource(join(folder, file), file, '.md');
  if (!('yaml' in source)) return [source];
  return renderMarkdown(source.body, { file, firstLine: source.bodyLine }).problems;
}

/** What is wrong in the body of one file. Most have none, and cost next to nothing. */
function proseOf(folder: string, { file, data }: ProseEntry, rules: ProseRules) {
  const source = readSource(join(folder, file), file, '.md');
  if (!('yaml' in source) || source.body.trim() === '') return [];
  return [checkProse(source, rules, data.exceptions)];
}
