import { under, type FindData, type Index } from '../find/data.ts';
import { readWords } from '../../../domain/word-list.ts';
import { meaningFile, noMeaning, type Meaning } from './meaning.ts';
import { wordsFile } from './spelling.ts';
import type { Knowledge } from './understood.ts';

const noIndex: Index = { bodies: { one: '', many: '' }, councils: [], places: [] };

/**
 * Fetches, once, what it takes to understand a query. Where a part of it cannot be had, the words of
 * pages are searched all the same.
 */
export function loadKnowledge(data: FindData, base = '/'): () => Promise<Knowledge> {
  let kept: Promise<Knowledge> | undefined;
  return () => {
    kept ??= load(data, base);
    return kept;
  };
}

async function load(data: FindData, base: string): Promise<Knowledge> {
  const [meaning, index] = await Promise.all([
    fetched(base + meaningFile.slice(1))
      .then(async (response) => underBase(base, (await response.json()) as Meaning))
      .catch(() => noMeaning),
    data.index().catch(() => noIndex),
  ]);
  return {
    data: { ...data, index: () => Promise.resolve(index) },
    bodies: index.bodies,
    meaning,
    words: wordsOnce(base),
  };
}

function wordsOnce(base: string): Knowledge['words'] {
  let kept: Promise<readonly string[]> | undefined;
  return () => {
    kept ??= fetched(base + wordsFile.slice(1))
      .then(async (response) => readWords(await response.text()))
      .catch(() => []);
    return kept;
  };
}

function underBase(base: string, meaning: Meaning): Meaning {
  return {
    ...meaning,
    pages: meaning.pages.map((page) => under(base, page)),
    questions: meaning.questions.map((question) => under(base, question)),
  };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}
