import { join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { checkMarkdown } from '../../markdown/render.ts';
import { readSource } from '../read/entry.ts';
import type { SourceFile } from '../read/front-matter.ts';
import type { Content } from '../../schemas/collections.ts';
import type { Exception } from './exceptions.ts';
import { linesIn, type Line } from './line-fields.ts';
import { missingHeadings } from './headings.ts';
import { lineProblems } from './lines.ts';
import { checkProse, forYoungPeople, type ProseRules, type Readability } from './prose.ts';

/** One file with words for readers: its body, and lines of its front matter. */
export type Text = {
  file: string;
  /** Changes when a byte of the file does. */
  digest: string;
  readers: 'everyone' | 'young people' | 'readers of another language';
  exceptions: readonly Exception[];
  lines: readonly Line[];
  /** Headings that the front matter says the body has, each with its field. */
  headings: readonly Line[];
};

/** What is wrong in one file’s words, and how hard its body is to read. */
export type TextReport = { problems: Problem[]; readability?: Readability };

type TextEntry = {
  file: string;
  digest: string;
  proseDigest: string;
  data: { exceptions?: Exception[]; sections?: { heading: string }[] };
};

/** Every file whose words are published. */
export function textsIn(content: Content): Text[] {
  const { authorities, inspections, responses, meetings, glossary, themes, pages } = content;
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
  const forEveryone = [authorities, inspections, responses, meetings, glossary, themes, pages];
  const translations = [content.translations, content.councilTranslations];
  return [
    ...forEveryone.flatMap((entries: TextEntry[]) => entries.map(asText('everyone'))),
    ...content.youngPeople.map(asText('young people')),
    ...translations.flatMap((entries: TextEntry[]) =>
      entries.map(asText('readers of another language')),
    ),
  ];
}

/** Reads a file again and checks its words. A body in another language can only do harm. */
export function checkText(folder: string, text: Text, rules: ProseRules): TextReport {
  const source = readSource(join(folder, text.file), text.file, '.md');
  if (!('yaml' in source)) return { problems: [source] };
  const inBody = checkBody(source, text, rules);
  const inLines = lineProblems(source, text.lines, rules.vocabulary);
  const missing = missingHeadings(source, text.headings);
  return { ...inBody, problems: [...inBody.problems, ...inLines, ...missing] };
}

function checkBody(source: SourceFile, text: Text, rules: ProseRules): TextReport {
  const { body, bodyLine } = source;
  if (body.trim() === '') return { problems: [] };
  if (text.readers === 'readers of another language')
    return { problems: checkMarkdown(body, { file: text.file, firstLine: bodyLine }) };
  const held = text.readers === 'young people' ? forYoungPeople(rules) : rules;
  return checkProse(source, held, text.exceptions);
}
