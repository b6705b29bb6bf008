import { z } from 'zod';
import { exceptions, isoDate, messageFor, slug, text } from './fields.ts';
import { ofNoKind } from './kinds.ts';
import { dayOrMonth, document, draft, figure, lookedFor, pageChanges, source } from './papers.ts';

/** How far an action can be, in the council's own word or a weaker one, never in a stronger one. */
export const actionStatuses = [
  'planned',
  'not-started',
  'under-way',
  'done',
  'changed',
  'dropped',
] as const;

/** Which word of the council's each status stands for. The guide shows it. */
const howFar =
  'How far it is, in the council’s own word. planned: it says that it plans, will or means to. not-started: it says itself that it has not begun. under-way: it says that it does so now.';

const why = text.describe('Why, in the council’s view, told in our words.');

const action = {
  id: slug.describe('A short name that never changes: others link to it.'),
  name: text.describe('The action in a few words, for a list.'),
  text: text.describe('What the council says it will do, in our own words.'),
  answers: z
    .array(slug)
    .min(
      1,
      messageFor(
        'This action answers none of the inspectors’ points.',
        'Write answers: with the id of at least one point under “improvements” of the inspection. Work that answers no point goes under ownList.',
      ),
    )
    .describe('The ids of the inspectors’ points that it answers, or [all] where it answers each.'),
  who: text.optional().describe('Who is responsible: a role, never a name.'),
  by: dayOrMonth.optional().describe('By when. Leave out where no date is known.'),
  said: isoDate.describe('The day on which the council said so.'),
  source: slug.describe('The id of a source in this file.'),
  progress: z
    .array(z.strictObject({ on: isoDate, text, source: slug }))
    .default([])
    .describe('News of this action, oldest first.'),
};

const actions = z.discriminatedUnion(
  'status',
  [
    z.strictObject({ ...action, status: z.literal('planned').describe(howFar) }),
    z.strictObject({ ...action, status: z.literal('not-started') }),
    z.strictObject({ ...action, status: z.literal('under-way') }),
    z.strictObject({ ...action, status: z.literal('done'), done: isoDate }),
    z.strictObject({ ...action, status: z.literal('changed'), why }),
    z.strictObject({ ...action, status: z.literal('dropped'), why }),
  ],
  {
    error: ({ input }) =>
      ofNoKind(
        input,
        'The status of this action is not known.',
        'Write status: planned, not-started, under-way, done, changed or dropped. Take the council’s own word, never a stronger one.',
      ),
  },
);

/** The council counts its points in its own way. That list is the council’s, not the inspectors’. */
const ownList = z.strictObject({
  about: text.describe('What the list is, and why it is longer or shorter than the inspectors’.'),
  source: slug,
  points: z
    .array(
      z.strictObject({
        text: text.describe('The council’s point, in our own words.'),
        answers: z
          .array(slug)
          .default([])
          .describe('The inspectors’ points that it is about. Empty where there is none.'),
        doing: text.optional().describe('What the council says it does about it.'),
      }),
    )
    .min(1),
});

/**
 * What the council says about one inspection: its statement, its actions, their progress. The file
 * lies where the inspection does: `responses/northtown/2026-05-standard.md` answers
 * `inspections/northtown/2026-05-standard.md`.
 */
export const response = z.strictObject({
  draft,
  statement: document
    .extend({ published: isoDate })
    .optional()
    .describe('The written statement that the law asks for.'),
  due: z
    .strictObject({ date: isoDate, source: slug })
    .optional()
    .describe('The day the council itself names for its statement. It goes before the sum.'),
  actions: z.array(actions).default([]),
  ownList: ownList.optional(),
  otherCounts: z
    .array(z.strictObject({ text, source: slug }))
    .default([])
    .describe('How others counted the points, such as a councillor at a meeting.'),
  figures: z.array(figure).default([]),
  sources: z.array(source).min(1).describe('Where all this is from.'),
  looked: lookedFor('the council’s statement, its answers and news of its actions'),
  changes: pageChanges,
  exceptions,
});

export type ResponseFile = z.infer<typeof response>;
export type ActionFile = ResponseFile['actions'][number];
export type ActionStatus = ActionFile['status'];
