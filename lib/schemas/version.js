import { z } from "astro/zod";
import { exceptions, isoDate, text } from "./fields.js";
import { pageChanges } from "./papers.js";
const youngPeople = z.strictObject({
  title: text.describe("The heading of the page, as a young person would say it."),
  description: text.describe("What the page is, in one sentence."),
  changes: pageChanges,
  exceptions
});
const translation = z.strictObject({
  title: text.describe("The heading of the page, in that language."),
  description: text.describe("What the page is in one sentence, in that language."),
  by: text.describe("Who translated it: a person’s role or a firm."),
  on: isoDate.describe("The day of the translation. A later change of the English page is said."),
  changes: pageChanges.describe(
    "What was changed in the translation since then, in that language, oldest first."
  ),
  exceptions
});
export {
  translation,
  youngPeople
};
