import { distance } from 'fastest-levenshtein';
import type { Content } from '../../schemas/collections.ts';

/** What a new file may point to. */
export type World = Pick<
  Content,
  | 'site'
  | 'frameworks'
  | 'authorities'
  | 'inspections'
  | 'meetings'
  | 'responses'
  | 'pages'
  | 'glossary'
> & {
  /** Files of inspections that have mistakes: they are there, and cannot be read yet. */
  unread: readonly string[];
};

/** Answers by the name of their question. An answer that nobody has to give may be missing. */
export type Given = Readonly<Record<string, string | undefined>>;

/** One of the answers that are offered: what is written, and what a person sees. */
export type Choice = { value: string; name: string };

/** One thing that has to be known of a new file. Its name is that of the option, too. */
export type Question = {
  name: string;
  /** How a person is asked. */
  ask: string;
  /** What an answer can be, where only those that are there will do. */
  choices?: (world: World, given: Given) => Choice[];
  /** What it is unless somebody says otherwise. */
  usual?: (world: World, given: Given) => string | undefined;
  /** What is wrong with an answer, and what to write instead. */
  wrong?: (answer: string, world: World, given: Given) => string | undefined;
  optional?: true;
};

/**
 * Holds an answer against its question. A name that is nearly right, or that of what is meant in full,
 * is taken for it.
 *
 * @returns the answer as a file has it.
 * @throws with what to write instead.
 */
export function answered(question: Question, said: string, world: World, given: Given): string {
  const answer = said.trim();
  const choices = question.choices?.(world, given);
  const value = choices ? chosen(question, answer, choices, world.unread) : answer;
  const wrong = value === '' ? 'An answer is missing.' : question.wrong?.(value, world, given);
  if (wrong !== undefined) throw new Error(`--${question.name}: ${wrong}`);
  return value;
}

function chosen(
  { name }: Question,
  answer: string,
  choices: readonly Choice[],
  unread: readonly string[],
): string {
  if (unread.includes(answer))
    throw new Error(
      `--${name}: “${answer}” is there and has mistakes. Put them right first: npx plain-findings check`,
    );
  const wanted = answer.toLowerCase();
  const exact = choices.find((one) => one.value === answer || one.name.toLowerCase() === wanted);
  if (exact) return exact.value;
  const near = nearest(answer, choices);
  if (choices.length === 0) throw new Error(`--${name}: There is none yet that could be meant.`);
  const some = (near.length > 0 ? near : choices).slice(0, 8).map(({ value }) => value);
  const ask = near.length > 0 ? 'Do you mean' : 'Write one of';
  throw new Error(
    `--${name}: There is no “${answer}”. ${ask}: ${some.join(', ')}${near.length > 0 ? '?' : '.'}`,
  );
}

/** Choices that begin or sound like what was typed, those nearest first. */
export function nearest(typed: string, choices: readonly Choice[]): Choice[] {
  const wanted = typed.toLowerCase();
  const far = ({ value, name }: Choice): number => {
    if (`${value} ${name.toLowerCase()}`.includes(wanted)) return 0;
    return Math.min(distance(value, wanted), distance(name.toLowerCase(), wanted));
  };
  return choices
    .filter((one) => far(one) <= Math.max(2, wanted.length / 3))
    .toSorted((a, b) => far(a) - far(b));
}
