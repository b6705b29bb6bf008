import { z } from 'zod';
import { isoDate, oneOf, slug, text } from '../../../schemas/fields.ts';
import { shortName } from '../../import/wording.ts';
import type { AskText } from '../site/answers.ts';

const outcomes = ['graded', 'narrative', 'ungraded'] as const;

/** Several things in one line, with semicolons between. */
const list = z
  .string()
  .transform((line) => line.split(';').map((one) => one.trim()))
  .pipe(z.array(z.string()))
  .transform((all) => all.filter((one) => one !== ''));

/** What has to be known of a new framework, in the order in which it is asked. */
const questions = {
  name: { ask: 'Its name in full', schema: text },
  inspectorate: { ask: 'Who inspects (several with ; between)', schema: list },
  subject: { ask: 'What is inspected, such as Schools', schema: text },
  from: {
    ask: 'The first day on which such a visit could start, such as 2026-01-01',
    schema: isoDate,
  },
  outcome: { ask: 'What inspectors give: graded, narrative or ungraded', schema: oneOf(outcomes) },
  areas: {
    ask: 'What is judged, with ; between (nothing where there is one single rating)',
    schema: list,
  },
  grades: { ask: 'The grades or outcomes, best first, with ; between', schema: list },
  overall: {
    ask: 'What the overall grade is called (nothing where there is none)',
    schema: z.string().trim(),
  },
} as const;

export type FrameworkQuestion = keyof typeof questions;

/** The questions by name, and what each asks. */
export const frameworkQuestions: Readonly<Record<FrameworkQuestion, string>> = {
  name: questions.name.ask,
  inspectorate: questions.inspectorate.ask,
  subject: questions.subject.ask,
  from: questions.from.ask,
  outcome: questions.outcome.ask,
  areas: questions.areas.ask,
  grades: questions.grades.ask,
  overall: questions.overall.ask,
};

/** What is known of a new framework. */
export type FrameworkAnswers = {
  id: string;
  name: string;
  inspectorates: string[];
  subject: { id: string; name: string };
  from: string;
  outcome: (typeof outcomes)[number];
  areas: string[];
  grades: string[];
  overall: string;
};

type Given = Partial<Record<FrameworkQuestion, string | undefined>>;

/** The questions that a framework of a kind needs: without grades there is nothing to call them. */
export function wantedFor(outcome: string | undefined): FrameworkQuestion[] {
  const always: FrameworkQuestion[] = ['name', 'inspectorate', 'subject', 'from', 'outcome'];
  if (outcome === 'ungraded') return always;
  return outcome === 'narrative'
    ? [...always, 'grades']
    : [...always, 'areas', 'grades', 'overall'];
}

/** What nobody said and a graded framework can do without. */
export const optionalQuestions: readonly FrameworkQuestion[] = ['areas', 'overall'];

/**
 * Asks for what is not known yet.
 *
 * @param id the name of the file.
 * @param given what was said on the command line.
 * @throws where an answer cannot be taken, with what to write instead.
 */
export async function frameworkAnswers(
  id: string,
  given: Given,
  ask: AskText,
): Promise<FrameworkAnswers> {
  const answer = async <Name extends FrameworkQuestion>(
    name: Name,
  ): Promise<z.output<(typeof questions)[Name]['schema']>> => {
    const said = given[name] ?? (await ask(`${questions[name].ask}: `));
    return checked(name, said);
  };
  const isAsked = (name: FrameworkQuestion, outcome: string) => wantedFor(outcome).includes(name);
  const name = await answer('name');
  const inspectorates = await answer('inspectorate');
  const subject = await answer('subject');
  const from = await answer('from');
  const outcome = await answer('outcome');
  return {
    ...{ id: checkedId(id), name, inspectorates, from, outcome },
    subject: { id: shortName(subject), name: subject },
    areas: isAsked('areas', outcome) ? await answer('areas') : [],
    grades: isAsked('grades', outcome) ? await answer('grades') : [],
    overall: isAsked('overall', outcome) ? await answer('overall') : '',
  };
}

function checked<Name extends FrameworkQuestion>(
  name: Name,
  value: string,
): z.output<(typeof questions)[Name]['schema']> {
  const parsed = questions[name].schema.safeParse(value, { reportInput: true });
  // The schema of this question made the value.
  if (parsed.success) return parsed.data as z.output<(typeof questions)[Name]['schema']>;
  throw new Error(`--${name}: ${told(parsed.error)}`);
}

function checkedId(id: string): string {
  const parsed = slug.safeParse(id, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Error(told(parsed.error));
}

function told({ issues }: z.core.$ZodError): string {
  return issues[0]?.message.replaceAll('\n', ' ') ?? '';
}
