import type { Problem } from '../../../problems/problem.ts';
import type { PlannedFile } from '../plan/planned.ts';
import { cellProblem } from '../spreadsheet/row.ts';
import type { FileOutcome } from './compare.ts';

const name = 'topicToRewrite';

/**
 * Advice where an import brings a topic in a letter’s words, which no page shows. A file in which
 * somebody has written the topic, or which had the letter’s words before, gives none.
 *
 * @param planned what rows say, file by file.
 * @param outcomes what becomes of each of these files.
 */
export function newTopics(
  planned: readonly PlannedFile[],
  outcomes: readonly FileOutcome[],
): Problem[] {
  return planned.flatMap((one, index) => {
    const outcome = outcomes[index];
    return outcome && hasTopic(one) && isNew(outcome) ? [advice(one)] : [];
  });
}

function hasTopic(planned: PlannedFile): boolean {
  const outcome = 'data' in planned && 'outcome' in planned.data ? planned.data.outcome : undefined;
  return outcome?.type === 'ungraded' && outcome.topicToRewrite !== undefined;
}

function isNew({ status, changes }: FileOutcome): boolean {
  return status === 'created' || changes.some(({ field }) => field.includes(name));
}

function advice({ file, row }: PlannedFile): Problem {
  const message = 'The topic is in the letter’s words, so no page shows it.';
  const fix = `Open ${file}, write topic: with one clause in plain words that goes on after “Inspectors looked at”, and take ${name} out.`;
  return {
    ...cellProblem(row, 'topic', message, fix),
    code: 'topic-to-rewrite',
    severity: 'advice',
  };
}
