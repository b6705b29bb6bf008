import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed, neverSaid } from './allowed.ts';
import { publishedSentences } from './published.ts';

/** A sentence about something absent that nothing allows, with the first file that says it. */
export type Unallowed = { sentence: string; file: string; times: number };

/** What was read, and what of it may not be said. */
export type Judged = { about: number; wordings: number; unallowed: Unallowed[] };

/** Words that a sentence about something absent cannot do without. */
const absence =
  /\b(?:no|not|none|nothing|never|nobody|neither|nor|without|cannot|missing|unknown|unavailable|unanswered|overdue|nan|null|undefined)\b|\b(?:n\/a)\b|n[’']t\b/i;

/** Children who go missing are there: it is what a theme is called. */
const goMissing = /children who go missing|missing-children/gi;

/** Whether a sentence says that something is not there, not done or not known. */
export function isAboutAbsence(sentence: string): boolean {
  return absence.test(sentence.replaceAll(goMissing, ''));
}

/**
 * Holds every published sentence about something absent against the wordings that are allowed. An
 * author's sentence is known by standing in the content; it may not say what nobody can know either.
 *
 * @param site the folder of a built site.
 * @param content the folder of content that it was built from.
 */
export function judgeAbsence(site: string, content: string): Judged {
  const authors = authorsWords(content);
  const seen = new Map<string, Unallowed>();
  const wordings = new Set<string>();
  let about = 0;
  for (const { sentence, file } of publishedSentences(site)) {
    if (!isAboutAbsence(sentence)) continue;
    about += 1;
    wordings.add(sentence);
    const known = seen.get(sentence);
    if (known) known.times += 1;
    else seen.set(sentence, { sentence, file, times: 1 });
  }
  const unallowed = [...seen.values()].filter(({ sentence }) => !mayBeSaid(sentence, authors));
  return { about, wordings: wordings.size, unallowed };
}

function mayBeSaid(sentence: string, authors: string): boolean {
  if (neverSaid.some((pattern) => pattern.test(sentence))) return false;
  return (
    allowed.some(({ says }) => says.test(sentence)) ||
    [sentence, withoutFrame(sentence)].some((words) => authors.includes(plain(words)))
  );
}

/** An author's words without what the program puts before and after them: a name, a day. */
function withoutFrame(sentence: string): string {
  const [, before = '', rest = sentence] =
    /^((?:[^:]{1,80}:|Inspectors looked at) )(.*)$/u.exec(sentence) ?? [];
  return (isAboutAbsence(before) ? sentence : rest).replace(/, \d{1,2} \w+ \d{4}$/u, '');
}

/** All that authors wrote, without the marks of Markdown and YAML, so that a sentence can be found. */
function authorsWords(content: string): string {
  return globSync('**/*.{md,yaml}', { cwd: content })
    .map((file) => plain(readFileSync(join(content, file), 'utf8')))
    .join('\n');
}

const marks = /[*_`|"\\]|^\s*(?:- |#+ |> )?/gm;

function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(marks, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+([.,;:])/g, '$1')
    .replace(/[.]$/, '');
}
