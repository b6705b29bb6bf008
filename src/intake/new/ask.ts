import { input, search, select } from '@inquirer/prompts';
import { answered, nearest, type Given, type Question, type World } from './questions.ts';
import type { Answers } from './kind.ts';
import { messageOf } from '../../problems/message.ts';

/** Asks a person one thing. */
export type Ask = (question: Question, world: World, given: Given) => Promise<string>;

/** More choices than that are searched by typing, fewer are seen at once. */
const mostAtOnce = 8;

/** Asks at the terminal, with the choices that there are. A wrong answer is asked again. */
export const askAtTerminal: Ask = async (question, world, given) => {
  const choices = question.choices?.(world, given) ?? [];
  const usual = question.usual?.(world, given);
  const message = question.ask;
  if (choices.length > mostAtOnce) {
    return search({
      message,
      source: (typed) => (typed === undefined ? choices : nearest(typed, choices)),
    });
  }
  if (choices.length > 0)
    return select({ message, choices, ...(usual === undefined ? {} : { default: usual }) });
  return input({
    message,
    ...(usual === undefined ? {} : { default: usual }),
    validate: (answer) => whatIsWrong(question, answer, world, given) ?? true,
  });
};

function whatIsWrong(question: Question, answer: string, world: World, given: Given) {
  try {
    answered(question, answer, world, given);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * Finds an answer to each question: what was said, else what a person says, else what is usual.
 *
 * @param said answers by the names of their questions.
 * @param ask nobody where nobody is there to be asked.
 * @throws with what to write instead, where one is missing or cannot be taken.
 */
export async function answersTo(
  questions: readonly Question[],
  said: Given,
  world: World,
  ask: Ask | undefined,
): Promise<Answers> {
  const given: Record<string, string> = {};
  for (const question of questions) {
    const answer =
      said[question.name] ??
      (ask ? await ask(question, world, given) : question.usual?.(world, given));
    if (answer === undefined) throw new Error(missing(questions, said, world));
    given[question.name] = answered(question, answer, world, given);
  }
  return given;
}

/** What there is to choose from, where that is little. */
function offered({ choices }: Question, world: World, said: Given): string {
  const all = choices?.(world, said) ?? [];
  return all.length === 0 || all.length > mostAtOnce
    ? ''
    : ` (${all.map(({ value }) => value).join(', ')})`;
}

/** All that is missing at once. */
function missing(questions: readonly Question[], said: Given, world: World): string {
  const lines = questions
    .filter(({ name, usual }) => said[name] === undefined && usual?.(world, said) === undefined)
    .map((question) => `  --${question.name} …  ${question.ask}${offered(question, world, said)}`);
  return ['Nobody is there to be asked. Write:', ...lines].join('\n');
}
