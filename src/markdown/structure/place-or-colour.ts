import { atOffset } from '../finding.ts';
import { matchesIn, type ProseRule } from '../page.ts';

const THING = '(?:table|list|box|chart|section|figure|panel|column|map|picture|link|diagram|graph)';
const PLACE = '(?:right|left|above|below|opposite|overleaf)';
const COLOUR = '(?:red|green|amber|yellow|blue|orange|purple|pink|grey)';

const PATTERN = new RegExp(
  `\\b(?:${[
    `(?:see|shown|listed|described|mentioned|set out|as|${THING}s?) (?:(?:to|on|at) the )?${PLACE}(?! to | by | average|-|ly)`,
    `the (?:above|below|opposite) ${THING}s?`,
    `(?:right|left)-hand (?:side|column|corner|${THING})`,
    `at the (?:top|bottom|side) of (?:the|this) page`,
    `(?:marked|shown|highlighted|printed|written|rated|coloured) (?:in )?${COLOUR}`,
    `in ${COLOUR}(?= *[.,;:)]| are| is| show| mean|$)`,
    `${COLOUR} ${THING}s?`,
    `${COLOUR} (?:text|cells?|lines?|bars?|dots?|rows?|words?|letters?|type)`,
  ].join('|')})\\b`,
  'gi',
);

/** A cheap look at the whole text first: every phrase has one of these words. */
const TRIGGER = new RegExp(`\\b(?:${PLACE}|${COLOUR}|page)\\b`, 'i');

/**
 * Nothing is said by place or colour alone (WCAG 1.3.3, 1.4.1). Advice: it goes by phrases, and
 * a phrase can be innocent.
 */
export const placeOrColour: ProseRule = (page) => {
  if (!TRIGGER.test(page.source)) return [];
  return [...matchesIn(page, PATTERN)].map(({ words, offset }) =>
    atOffset(page.source, offset, {
      code: 'place-or-colour',
      severity: 'advice',
      message: `“${words}” means nothing to a reader who does not see the page as you do.`,
      fix: 'Name the thing itself, such as “the table of grades” or “areas that are Inadequate”.',
    }),
  );
};
