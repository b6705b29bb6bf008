import type { Content } from '../../schemas/collections.ts';
import type { Finding } from '../../problems/problem.ts';
import { badDates } from './dates.ts';
import { wrongDeliverers } from './delivered-by.ts';
import { duplicates } from './duplicates.ts';
import { factsOf, type Rule } from './facts.ts';
import { wrongFileNames } from './file-names.ts';
import { formerCouncils } from './former-councils.ts';
import { frameworkFiles } from './framework-files.ts';
import { wrongFrameworks } from './framework-in-use.ts';
import { frameworkScales } from './framework-scales.ts';
import { frameworkVisits } from './framework-visits.ts';
import { glossaryClashes } from './glossary-clashes.ts';
import { badHexes } from './hexmap.ts';
import { badJudgements } from './judgements.ts';
import { badLooked } from './looked.ts';
import { faintColours } from './look.ts';
import { badLifecycles } from './lifecycle.ts';
import { badMeetings } from './meetings.ts';
import { badPlaces } from './places.ts';
import { badPageChanges } from './page-changes.ts';
import { badPoints } from './points.ts';
import { unknownReferences } from './references.ts';
import { wrongResultsDays } from './results-up-to.ts';
import { missingStatement, staleStatement } from './statement.ts';
import { badResponseDates } from './response-dates.ts';
import { badResponses } from './responses.ts';
import { mistakenCouncils } from './same-council.ts';
import { badSummaries } from './summaries.ts';
import { badTopics } from './topics.ts';
import { badTranslations } from './translations.ts';
import { badVersions } from './versions.ts';

/** Every rule that needs more than one file. A new rule is a file beside this one and a line here. */
const rules: Rule[] = [
  staleStatement,
  missingStatement,
  faintColours,
  wrongResultsDays,
  wrongFileNames,
  unknownReferences,
  formerCouncils,
  badLifecycles,
  frameworkFiles,
  frameworkScales,
  frameworkVisits,
  wrongFrameworks,
  badJudgements,
  badPoints,
  badTopics,
  badSummaries,
  badDates,
  wrongDeliverers,
  duplicates,
  badResponses,
  badResponseDates,
  mistakenCouncils,
  badMeetings,
  badVersions,
  badTranslations,
  badPageChanges,
  badLooked,
  badHexes,
  badPlaces,
  glossaryClashes,
];

/**
 * Holds all files together and finds what is wrong between them.
 *
 * @param content every file that is valid by itself.
 * @param broken the others, as `collection/id`: pointing at one of them is no second mistake.
 */
export function crossFileFindings(content: Content, broken: ReadonlySet<string>): Finding[] {
  const facts = factsOf(content, broken);
  return rules.flatMap((rule) => rule(facts));
}
