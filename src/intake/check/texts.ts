import { join } from 'node:path';
import type { BrokenFile } from '../../domain/checks/broken-files.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkMarkdown } from '../../markdown/render.ts';
import { readSource } from '../read/entry.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { CollectionName, Content } from '../../schemas/collections.ts';
import type { Exception } from './exceptions.ts';
import { linesIn, type FieldLine } from './line-fields.ts';
import { missingHeadings } from './headings.ts';
import { linksIn, type FoundLink } from './links.ts';
import { lineProblems } from './lines.ts';
import { checkProse, forYoungPeople, type ProseRules, type Readability } from './prose.ts';

/** One file with words for readers: its body, and lines of its front matter. */
export type Text = {
  file: string;
  /** Changes when a byte of the file does. */
  digest: string;
  readers: 'everyone' | 'young people' | 'readers of another language';
  exceptions: readonly Exception[];
  lines: readonly FieldLine[];
  /** Headings that the front matter says the body has, each with its field. */
  headings: readonly FieldLine[];
};

/** What is wrong in one file’s words, and how hard its body is to read. */
export type TextReport = {
  problems: Problem[];
  readability?: Readability;
  /** Where its links lead is looked at when all files are known. */
  links?: FoundLink[];
};

type TextEntry = {
  file: string;
  digest: string;
  proseDigest: string;
  data: { exceptions?: Exception[]; sections?: { heading: string }[] };
};

/** Every file whose words are published. */
export function textsIn(content: Content): Text[] {
  const linesOf = new Map(linesIn(content).map(({ file, lines }) => [file, lines]));
  const asText =
    (readers: Text['readers']) =>
    ({ file, digest, proseDigest, data }: TextEntry): Text => ({
      ...{ file, digest: `${digest} ${proseDigest}`, readers },
      exceptions: data.exceptions ?? [],
      lines: linesOf.get(file) ?? [],
      headings: (data.sections ?? []).map(({ heading }, index) => ({
        field: ['sections', index, 'heading'],
        text: heading,
      })),
    });
  const entries = { ...content } as Partial<Record<CollectionName, TextEntry[]>>;
  return Object.entries(readersOf).flatMap(([name, readers]) =>
    (entries[name as CollectionName] ?? []).map(asText(readers)),
  );
}

/** The bodies of files whose fields cannot be read: what is wrong with them is told as well. */
export function textsOfBroken(broken: readonly BrokenFile[]): Text[] {
  return broken.flatMap(({ name, file, rest }): Text[] => {
    const readers = readersOf[name];
    if (rest || readers === undefined) return [];
    return [{ file, digest: '', readers, exceptions: [], lines: [], headings: [] }];
  });
}

/** Whom the bodies of a collection are for. Those that are not here have none. */
const readersOf: Partial<Record<CollectionName, Text['readers']>> = {
  authorities: 'everyone',
  inspections: 'everyone',
  responses: 'everyone',
  meetings: 'everyone',
  glossary: 'everyone',
  themes: 'everyone',
  pages: 'everyone',
  youngPeople: 'young people',
  translations: 'readers of another language',
  councilTranslations: 'readers of another language',
  pageTranslations: 'readers of another language',
  glossaryTranslations: 'readers of another language',
};

/** Reads a file again and checks its words. A body in another language can only do harm. */
export function checkText(folder: string, text: Text, rules: ProseRules): TextReport {
  const source = readSource(join(folder, text.file), text.file, '.md');
  // Whoever read the file before has told why it cannot be taken apart.
  if (!('yaml' in source)) return { problems: [] };
  const inBody = checkBody(source, text, rules);
  // Before the lines, so that the body is not parsed again.
  const links = linksIn(source, text.lines);
  const inLines = lineProblems(source, text.lines, rules.vocabulary);
  const missing = missingHeadings(source, text.headings);
  return {
    ...inBody,
    problems: [...inBody.problems, ...inLines, ...missing],
    ...(links.length > 0 ? { links } : {}),
  };
}

function checkBody(source: SourceFile, text: Text, rules: ProseRules): TextReport {
  const { body, bodyLine } = source;
  if (body.trim() === '') return { problems: [] };
  if (text.readers === 'readers of another language')
    return { problems: checkMarkdown(body, { file: text.file, firstLine: bodyLine }) };
  const held = text.readers === 'young people' ? forYoungPeople(rules) : rules;
  return checkProse(source, held, text.exceptions);
}
