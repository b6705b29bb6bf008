import { z } from "astro/zod";
function say(message, fix) {
  return `${message}
${fix}`;
}
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: (issue) => say(
    `${quoted(issue.input)} is not a short name.`,
    "Write small letters, digits and hyphens only, such as bath-and-north-east-somerset."
  )
}).max(100);
const isoDate = z.iso.date({
  error: (issue) => issue.input === void 0 ? void 0 : say(
    `${quoted(issue.input)} is not a date.`,
    "Write the year, the month and the day, such as 2026-06-17."
  )
});
const text = z.string().trim().min(1, say("This field is empty.", "Write some words here, or take the line out.")).max(2e3, say("This text is too long.", "Write at most 2,000 characters."));
const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: (issue) => issue.input === void 0 ? void 0 : say(
    `${quoted(issue.input)} is not a web address.`,
    "Write it whole, such as https://www.example.gov.uk/report.pdf."
  )
}).refine((value) => !/[\s\\<>"'`]|\/\/[^/]*@/u.test(value), {
  error: say(
    "This web address has a character that does not belong in one.",
    "Copy the address again from the browser: no spaces, quotes, backslashes or passwords."
  )
});
const emailAddress = z.email({
  error: (issue) => issue.input === void 0 ? void 0 : say(
    `${quoted(issue.input)} is not an email address.`,
    "Write it like name@example.gov.uk."
  )
});
const exceptions = z.array(
  z.strictObject({
    rule: slug.describe("The name of the rule, as the check prints it."),
    text: text.describe("Words in the line that breaks it."),
    why: text.describe("Why it is right here.")
  })
).default([]);
function wholeNumber(least) {
  return z.int({
    error: (issue) => issue.input === void 0 ? void 0 : say(`${quoted(issue.input)} is not a whole number.`, "Write digits only, such as 12.")
  }).min(least, say(`This number is too small.`, `Write ${String(least)} or more.`));
}
function oneOf(words) {
  return z.enum(words, {
    error: (issue) => issue.input === void 0 ? void 0 : say(
      `${quoted(issue.input)} is not one of the words allowed here.`,
      `Write ${listed(words)}.`
    )
  });
}
function quoted(input) {
  return typeof input === "string" || typeof input === "number" ? `“${String(input)}”` : "This value";
}
function listed(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${String(words.at(-1))}`;
}
export {
  emailAddress,
  exceptions,
  isoDate,
  oneOf,
  say,
  slug,
  text,
  webAddress,
  wholeNumber
};
