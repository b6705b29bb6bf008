import { badDates } from "./dates.js";
import { duplicates } from "./duplicates.js";
import { wrongFileNames } from "./file-names.js";
import { frameworkFiles } from "./framework-files.js";
import { wrongFrameworks } from "./framework-in-use.js";
import { glossaryClashes } from "./glossary-clashes.js";
import { badHexes } from "./hexmap.js";
import { badJudgements } from "./judgements.js";
import { badMeetings } from "./meetings.js";
import { badPageChanges } from "./page-changes.js";
import { badPoints } from "./points.js";
import { unknownReferences } from "./references.js";
import { staleStatement } from "./statement.js";
import { badResponses } from "./responses.js";
import { badVersions } from "./versions.js";
const rules = [
  staleStatement,
  wrongFileNames,
  unknownReferences,
  frameworkFiles,
  wrongFrameworks,
  badJudgements,
  badPoints,
  badDates,
  duplicates,
  badResponses,
  badMeetings,
  badVersions,
  badPageChanges,
  badHexes,
  glossaryClashes
];
function crossFileFindings(content, broken) {
  const ids = new Set(broken);
  for (const [collection, entries] of Object.entries(content)) {
    for (const { id } of entries) ids.add(`${collection}/${id}`);
  }
  const facts = {
    content,
    frameworks: new Map(content.frameworks.map(({ data }) => [data.id, data])),
    has: (collection, id) => ids.has(`${collection}/${id}`)
  };
  return rules.flatMap((rule) => rule(facts));
}
export {
  crossFileFindings
};
