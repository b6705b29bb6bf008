import { z } from 'zod';
import { isoDate, mostWorkingDays, oneOf, slug, text, webAddress, wholeNumber } from './fields.ts';
import { meeting } from './meeting.ts';
import { dayOrMonth, inspectionId, source } from './papers.ts';
import { actionStatuses, response } from './response.ts';

/** What the API gives of the council's side. None of it is the inspectors' word. */

const sourceId = slug.describe('The id of one of the sources beside it.');

const workedOut = {
  date: isoDate,
  since: isoDate.describe('The day the clock starts.'),
  sinceIs: oneOf(['received', 'published']).describe('What happened to the report on that day.'),
  workingDays: wholeNumber(1, mostWorkingDays),
  law: text,
};

const due = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('council').describe('The council itself named the day.'),
    date: isoDate,
    source: source.describe('Where the council said so.'),
    workedOut: z.strictObject(workedOut).optional().describe('The sum from the law, beside it.'),
    inWords: text,
  }),
  z.strictObject({
    from: z.literal('worked-out').describe('Nobody named the day: it is the sum from the law.'),
    ...workedOut,
    inWords: text,
  }),
]);

const point = z.strictObject({
  id: slug.describe('The id of one of the improvements of the inspection.'),
  number: wholeNumber(1).describe('Its number in the inspectors’ list.'),
  actions: z.array(slug).describe('The ids of the actions that answer it.'),
  noResponse: text
    .optional()
    .describe(
      'What stands in the place of actions where we have none: that we have not added an answer, or that we looked on a day and did not find one. It never says that there is none.',
    ),
});

const action = z.strictObject({
  id: slug.describe('Never changes.'),
  name: text,
  text: text.describe('What the council says it will do, in our own words.'),
  answers: z.array(slug).describe('The ids of the inspectors’ points that it answers.'),
  who: text.optional().describe('Who is responsible: a role, never a name.'),
  by: dayOrMonth.optional().describe('By when. Left out where the council gave no date.'),
  status: oneOf(actionStatuses),
  statusInWords: text,
  done: isoDate.optional().describe('The day it was done.'),
  why: text.optional().describe('Why it was changed or dropped, in the council’s view.'),
  pastItsDay: z
    .boolean()
    .describe(
      'Whether the day it was due by is over on the day that “asOf” names, and no news here says that it is done or dropped. Our inference: see lastNews for how far our news reaches.',
    ),
  lastNews: isoDate.describe('The day of the latest news of it that we have added.'),
  overdue: z
    .boolean()
    .describe(
      'The same as pastItsDay, under the name that it had first. It does not mean that the council is late.',
    ),
  said: isoDate.describe('The day on which the council said so.'),
  source: sourceId,
  progress: z
    .array(z.strictObject({ on: isoDate, text, source: sourceId }))
    .describe('News of it, oldest first.'),
});

/** What the council says about one inspection, and when its written statement is due. */
export const apiResponse = z
  .strictObject({
    due: due
      .optional()
      .describe('When the written statement is due. Only some visits ask for one.'),
    statement: response.shape.statement,
    points: z
      .array(point)
      .describe('The inspectors’ points in their order, with what answers each.'),
    actions: z.array(action),
    ownList: response.shape.ownList.describe('How the council counts the points itself.'),
    otherCounts: response.shape.otherCounts.unwrap(),
    figures: response.shape.figures.unwrap(),
    sources: z.array(source),
    looked: response.shape.looked,
  })
  .describe('The council’s own account. The inspectors did not write it.');

const meetingNames = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('The council’s short name, a slash, and the short name of the meeting.'),
  page: webAddress,
  self: webAddress,
};

/** One item of a council meeting about inspections. */
export const apiMeeting = z.strictObject({
  ...meeting.omit({ exceptions: true }).shape,
  ...meetingNames,
  authorityName: text,
  inspections: z.array(inspectionId).describe('The inspections it was about.'),
});

/** One meeting in a line of a list. */
export const apiMeetingBrief = z.strictObject({
  ...meetingNames,
  date: isoDate,
  committee: text,
  title: text,
});

export type ApiResponse = z.output<typeof apiResponse>;
export type ApiMeeting = z.output<typeof apiMeeting>;
export type ApiMeetingBrief = z.output<typeof apiMeetingBrief>;
