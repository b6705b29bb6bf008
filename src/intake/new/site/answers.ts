import { z } from 'zod';
import { emailAddress, siteAddress, text } from '../../../schemas/fields.ts';

/** What has to be known of a new site: how it is asked, and what its value has to be. */
const questions = {
  name: { ask: 'The name of the site', schema: text },
  address: {
    ask: 'The address where it will be published, such as https://findings.example.org',
    schema: siteAddress,
  },
  email: { ask: 'The email address that readers write to', schema: emailAddress },
  inspectorate: { ask: 'Who inspects', schema: text },
} as const;

export type SiteQuestion = keyof typeof questions;

/** What is known of a new site. One whose content is taken from elsewhere knows who inspects. */
export type SiteAnswers = Record<Exclude<SiteQuestion, 'inspectorate'>, string> & {
  inspectorate?: string;
};

/** Asks a person one thing, and gives what they write. */
export type AskText = (question: string) => Promise<string>;

/**
 * Asks for what is not known yet.
 *
 * @param given what was said on the command line.
 * @param wanted what a new site needs here.
 * @throws where an answer cannot be taken, with what to write instead.
 */
export async function answersFor(
  given: Partial<Record<SiteQuestion, string | undefined>>,
  wanted: readonly SiteQuestion[],
  ask: AskText,
): Promise<SiteAnswers> {
  const known: Partial<Record<SiteQuestion, string>> = {};
  for (const question of wanted) {
    const value = given[question] ?? (await ask(`${questions[question].ask}: `));
    known[question] = checked(question, value);
  }
  // Every question that is wanted has its answer by now, and the first three always are.
  return known as SiteAnswers;
}

function checked(question: SiteQuestion, value: string): string {
  const parsed = (questions[question].schema as z.ZodType<string>).safeParse(value);
  if (parsed.success) return parsed.data;
  const message = parsed.error.issues[0]?.message.replaceAll('\n', ' ') ?? '';
  throw new Error(`--${question}: ${message}`);
}
