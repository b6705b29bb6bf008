import { messageFor } from './fields.ts';

/** What is told where something is of no kind that is known. What is no group of fields is told as that. */
export function ofNoKind(input: unknown, message: string, fix: string): string | undefined {
  return typeof input === 'object' && input !== null ? messageFor(message, fix) : undefined;
}

/** What is told where a judgement says too much or too little; else what is wrong in its fields. */
export function gradeOrReason(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const hasReason = 'missing' in input || 'why' in input;
  if ('grade' in input !== hasReason) return undefined;
  return messageFor(
    hasReason
      ? 'This judgement has a grade and a reason why there is none.'
      : 'This judgement has neither a grade nor a reason why there is none.',
    'Write grade: good (say), or missing: not-judged and why: with a sentence. Nothing else goes here but area, score, printed and printedArea.',
  );
}
