import { z } from "astro/zod";
import { exceptions, text } from "./fields.js";
const glossaryTerm = z.strictObject({
  term: text.describe("The word as a sentence has it, in small letters unless it is a name."),
  exceptions,
  forms: z.array(text).default([]).describe("Other forms, such as the plural.")
});
export {
  glossaryTerm
};
