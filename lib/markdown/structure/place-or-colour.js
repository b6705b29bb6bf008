import { atOffset } from "../finding.js";
import { matchesIn } from "../page.js";
const THING = "(?:table|list|box|chart|section|figure|panel|column|map|picture|link|diagram|graph)";
const PLACE = "(?:right|left|above|below|opposite|overleaf)";
const COLOUR = "(?:red|green|amber|yellow|blue|orange|purple|pink|grey)";
const PATTERN = new RegExp(
  `\\b(?:${[
    `(?:see|shown|listed|described|mentioned|set out|as|${THING}s?) (?:(?:to|on|at) the )?${PLACE}(?! to | by | average|-|ly)`,
    `the (?:above|below|opposite) ${THING}s?`,
    `(?:right|left)-hand (?:side|column|corner|${THING})`,
    `at the (?:top|bottom|side) of (?:the|this) page`,
    `(?:marked|shown|highlighted|printed|written|rated|coloured) (?:in )?${COLOUR}`,
    `in ${COLOUR}(?= *[.,;:)]| are| is| show| mean|$)`,
    `${COLOUR} ${THING}s?`,
    `${COLOUR} (?:text|cells?|lines?|bars?|dots?|rows?|words?|letters?|type)`
  ].join("|")})\\b`,
  "gi"
);
const TRIGGER = new RegExp(`\\b(?:${PLACE}|${COLOUR}|page)\\b`, "i");
const placeOrColour = (page) => {
  if (!TRIGGER.test(page.source)) return [];
  return [...matchesIn(page, PATTERN)].map(
    ({ words, offset }) => atOffset(page.source, offset, {
      code: "place-or-colour",
      severity: "advice",
      message: `“${words}” means nothing to a reader who does not see the page as you do.`,
      fix: "Name the thing itself, such as “the table of grades” or “areas that are Inadequate”."
    })
  );
};
export {
  placeOrColour
};
