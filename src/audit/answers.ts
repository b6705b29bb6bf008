import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readYamlList } from './yaml-list.ts';
import type { Audit } from './plan.ts';
import type { Fault } from './fault.ts';

/** What a person found out where the audit could only ask. */
const answer = z.strictObject({
  page: z
    .string()
    .startsWith('/')
    .describe('The address from the root of the site; `*` at the end stands for any rest'),
  rule: z.string().min(1).describe('The id of the check that asks'),
  selector: z.string().optional().describe('The element, as the question names it'),
  answer: z.enum(['right', 'wrong']).describe('right: nothing is amiss; wrong: it is a fault'),
  on: z.iso.date().describe('The day (YYYY-MM-DD) on which somebody looked'),
  note: z.string().optional().describe('What was seen'),
});
export type ReviewAnswer = z.infer<typeof answer>;

/** Reads the file of answers; none where there is no file. Throws with every mistake in it. */
export async function readAnswers(file: string): Promise<ReviewAnswer[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return readYamlList(file, text, answer, 'answers').map(({ item }) => item);
}

/** Takes answered questions out: those that were right are counted, and those that were wrong are faults. */
export function applyAnswers<Found extends Pick<Audit, 'faults' | 'questions'>>(
  audit: Found,
  answers: readonly ReviewAnswer[],
): Found & { answered: number } {
  const faults = [...audit.faults];
  let answered = 0;
  const questions = audit.questions.filter((question) => {
    const found = answers.find((one) => fits(one, question));
    if (found === undefined) return true;
    answered++;
    if (found.answer === 'wrong') faults.push(question);
    return false;
  });
  return { ...audit, faults, questions, answered };
}

function fits({ page, rule, selector }: ReviewAnswer, question: Fault): boolean {
  const here = page.endsWith('*')
    ? question.page.startsWith(page.slice(0, -1))
    : question.page === page;
  return here && rule === question.code && (selector ?? question.selector) === question.selector;
}
