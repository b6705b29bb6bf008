import { stringify } from 'yaml';
import { inertIn } from '../../problems/inert.ts';
import type { Report } from '../waivers.ts';

const head = `# What only a person can tell. Look at each place, write “right” or “wrong” and the day, and move
# what you have answered to content/answers.yaml (or the file that --answers names).
`;

/** The open questions as a file to be answered in. */
export function toQuestions(found: Report): string {
  const { questions } = inertIn(found);
  const list = questions.map(({ page, code, selector, message, snippet }) => ({
    page,
    rule: code,
    ...(selector !== '' && { selector }),
    answer: '',
    on: '',
    note: `${message} ${snippet}`.trim(),
  }));
  return head + stringify(list);
}
