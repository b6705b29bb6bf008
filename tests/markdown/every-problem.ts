import { z } from 'zod';
import type { Problem } from '../../src/problems/problem.ts';
import { checkLanguage, toVocabulary } from '../../src/markdown/language/check.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';

const termShape = z.object({
  write: z.string(),
  insteadOf: z.array(z.string()),
  why: z.string(),
  except: z.array(z.string()).optional(),
});

const boilerplateShape = z.object({
  phrases: z.array(z.string()),
  why: z.string(),
  instead: z.string(),
});

/** What a fixture may ask for besides the defaults. */
export const optionsShape = z.object({
  terms: z.array(termShape).default([]),
  boilerplate: z.array(boilerplateShape).default([]),
  knownAbbreviations: z.array(z.string()).default([]),
  readingAgeLimit: z.number().default(Infinity),
});

/** All that is said of a text, by the rules for its structure and by those for its language. */
export function problemsOf(source: string, options = optionsShape.parse({})): Problem[] {
  const { terms, boilerplate, ...rest } = options;
  const place = { file: 'content/a.md', ...rest };
  const vocabulary = toVocabulary(terms, [], boilerplate);
  const language = checkLanguage(source, { ...place, vocabulary });
  return [...renderMarkdown(source, place).problems, ...language.problems];
}

/** A problem on one line, as fixtures pin it. */
export function told({ line, column, severity, message, fix }: Problem): string {
  return `${line}:${column} ${severity}: ${message} → ${fix}`;
}
