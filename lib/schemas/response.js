import { z } from "astro/zod";
import { exceptions, isoDate, say, slug, text } from "./fields.js";
import { dayOrMonth, document, figure, pageChanges, source } from "./papers.js";
const actionStatuses = ["not-started", "under-way", "done", "changed", "dropped"];
const why = text.describe("Why, in the council’s view, told in our words.");
const action = {
  id: slug.describe("A short name that never changes: others link to it."),
  name: text.describe("The action in a few words, for a list."),
  text: text.describe("What the council says it will do, in our own words."),
  answers: z.array(slug).min(
    1,
    say(
      "This action answers none of the inspectors’ points.",
      "Write answers: with the id of at least one point under “improvements” of the inspection. Work that answers no point goes under ownList."
    )
  ).describe("The ids of the inspectors’ points that it answers, or [all] where it answers each."),
  who: text.optional().describe("Who is responsible: a role, never a name."),
  by: dayOrMonth.optional().describe("By when. Leave out where the council gave no date."),
  said: isoDate.describe("The day on which the council said so."),
  source: slug.describe("The id of a source in this file."),
  progress: z.array(z.strictObject({ on: isoDate, text, source: slug })).default([]).describe("News of this action, oldest first.")
};
const actions = z.discriminatedUnion(
  "status",
  [
    z.strictObject({ ...action, status: z.literal("not-started") }),
    z.strictObject({ ...action, status: z.literal("under-way") }),
    z.strictObject({ ...action, status: z.literal("done"), done: isoDate }),
    z.strictObject({ ...action, status: z.literal("changed"), why }),
    z.strictObject({ ...action, status: z.literal("dropped"), why })
  ],
  {
    error: () => say(
      "The status of this action is not known.",
      "Write status: not-started, under-way, done, changed or dropped."
    )
  }
);
const ownList = z.strictObject({
  about: text.describe("What the list is, and why it is longer or shorter than the inspectors’."),
  source: slug,
  points: z.array(
    z.strictObject({
      text: text.describe("The council’s point, in our own words."),
      answers: z.array(slug).default([]).describe("The inspectors’ points that it is about. Empty where there is none."),
      doing: text.optional().describe("What the council says it does about it.")
    })
  ).min(1)
});
const response = z.strictObject({
  statement: document.extend({ published: isoDate }).optional().describe("The written statement that the law asks for."),
  due: z.strictObject({ date: isoDate, source: slug }).optional().describe("The day the council itself names for its statement. It goes before the sum."),
  actions: z.array(actions).default([]),
  ownList: ownList.optional(),
  otherCounts: z.array(z.strictObject({ text, source: slug })).default([]).describe("How others counted the points, such as a councillor at a meeting."),
  figures: z.array(figure).default([]),
  sources: z.array(source).min(1).describe("Where all this is from."),
  changes: pageChanges,
  exceptions
});
export {
  actionStatuses,
  response
};
