import { scalesOf } from '../../domain/scales.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkLanguage, toVocabulary, type Vocabulary } from '../../markdown/language/check.ts';
import { checkMarkdown } from '../../markdown/render.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Content } from '../../schemas/collections.ts';
import { withoutExceptions, type Exception } from './exceptions.ts';

/** How hard one file's prose is to read. */
export type Readability = { file: string; readingAge: number; words: number };

/** What prose is held against: the publisher's words, made ready once for all files. */
export type ProseRules = {
  /** All that the publisher says of words, as data. */
  words: object;
  vocabulary: Vocabulary;
  abbreviations: readonly string[];
  readingAgeLimit: number;
  /** The same for pages that are written for young people. */
  youngPeopleLimit: number;
};

/** Makes the publisher's rules for words ready. Names of councils, areas and grades are exempt. */
export function proseRules({ words, frameworks, authorities }: Content): ProseRules {
  const [entry] = words;
  const official = frameworks.flatMap(({ data }) =>
    data.outcome === 'graded'
      ? [
          data.name,
          ...data.areas.map(({ label }) => label),
          ...scalesOf(data).flatMap((grades) => grades.map(({ label }) => label)),
        ]
      : [data.name],
  );
  const councils = authorities.flatMap(({ data }) => [data.name, data.officialName]);
  const names = [...official, ...councils, ...(entry?.data.names ?? [])];
  const { terms = [], boilerplate = [], abbreviations = [], readingAge } = entry?.data ?? {};
  return {
    words: { names, terms, boilerplate, abbreviations, readingAge },
    vocabulary: toVocabulary(terms, names, boilerplate),
    abbreviations,
    readingAgeLimit: readingAge?.limit ?? Infinity,
    youngPeopleLimit: readingAge?.youngPeople ?? 9,
  };
}

/** The same rules with the gate for young people. */
export function forYoungPeople(rules: ProseRules): ProseRules {
  return { ...rules, readingAgeLimit: rules.youngPeopleLimit };
}

/**
 * Checks one file's prose: what could do harm, how it is built, and whether residents can read it.
 *
 * @returns every problem that the file has no exception for, and how hard the prose is.
 */
export function checkProse(
  source: SourceFile,
  rules: ProseRules,
  exceptions: readonly Exception[],
): { problems: Problem[]; readability: Readability } {
  const { file, body, bodyLine } = source;
  const place = { file, firstLine: bodyLine };
  const found = checkMarkdown(body, { ...place, knownAbbreviations: rules.abbreviations });
  const { problems, readingAge, words } = checkLanguage(body, { ...place, ...rules });
  // What could do harm, or keep somebody out, has no exceptions.
  const strict = found.filter(({ severity }) => severity === 'error');
  const advice = found.filter(({ severity }) => severity === 'advice');
  return {
    problems: [...strict, ...withoutExceptions(source, [...advice, ...problems], exceptions)],
    readability: { file, readingAge, words },
  };
}
