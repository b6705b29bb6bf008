import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiFiles } from '../../schemas/api.ts';
import type { ApiInspection, ApiOutcome } from '../../schemas/api-inspection.ts';

/** What became different on a page since an earlier publication, and is not in the page's history. */
export type Untold = {
  inspection: string;
  what: 'grade' | 'sentence' | 'day';
  /** Where in the data: `outcome.judgements.care-leavers`. */
  field: string;
  before: string;
  after: string;
};

type Fact = { what: Untold['what']; value: string };
type Facts = Map<string, Fact>;

const folder = 'api/v1/inspections';

/**
 * Holds a site against an earlier publication of it: whatever grade, sentence or day of an inspection
 * changed has to be told in the history of its page (`changes`). What is new is no change.
 *
 * @param before the folder of the earlier site.
 * @param after the folder of the site as it is now.
 */
export function untoldChanges(before: string, after: string): Untold[] {
  return globSync('*/*.json', { cwd: join(before, folder) })
    .sort()
    .filter((file) => existsSync(join(after, folder, file)))
    .flatMap((file) => untoldIn(read(before, file), read(after, file)));
}

function untoldIn(before: ApiInspection, after: ApiInspection): Untold[] {
  if (after.changes.length > before.changes.length) return [];
  const facts = factsOf(after);
  return [...factsOf(before)].flatMap(([field, { what, value }]) => {
    const now = facts.get(field)?.value ?? 'no longer there';
    if (now === value) return [];
    return [{ inspection: after.id, what, field, before: value, after: now }];
  });
}

/** What authors answer for. Sentences that the program makes from it change with it, and not alone. */
function factsOf({ outcome, response, ...inspection }: ApiInspection): Facts {
  return new Map<string, Fact>(
    [
      ['published', day(inspection.published)] as const,
      ['received', day(inspection.received)] as const,
      ...inspection.onSite.map(
        ({ from, to }, index) => [`onSite.${index}`, day(`${from} to ${to}`)] as const,
      ),
      ...gradesIn(outcome),
      ...inspection.strengths.map(({ id, text }) => [`strengths.${id}`, sentence(text)] as const),
      ...inspection.improvements.map(
        ({ id, text }) => [`improvements.${id}`, sentence(text)] as const,
      ),
      ...(response?.actions ?? []).flatMap(({ id, text, status, by, done }) => [
        [`response.actions.${id}.text`, sentence(text)] as const,
        [`response.actions.${id}.status`, sentence(status)] as const,
        [`response.actions.${id}.by`, day(by)] as const,
        [`response.actions.${id}.done`, day(done)] as const,
      ]),
    ].flatMap(([field, fact]) => (fact ? [[field, fact]] : [])),
  );
}

function gradesIn(outcome: ApiOutcome): (readonly [string, Fact | undefined])[] {
  if (outcome.type === 'graded') {
    return outcome.judgements.map((judgement) => [
      `outcome.judgements.${judgement.area}`,
      { what: 'grade', value: 'grade' in judgement ? judgement.grade : judgement.missing },
    ]);
  }
  if (outcome.type === 'ungraded') return [['outcome.topic', sentence(outcome.topic)]];
  const { result } = outcome;
  return [
    ['outcome.result', { what: 'grade', value: 'id' in result ? result.id : result.missing }],
  ];
}

function day(value: string | undefined): Fact | undefined {
  return value === undefined ? undefined : { what: 'day', value };
}

function sentence(value: string | undefined): Fact | undefined {
  return value === undefined ? undefined : { what: 'sentence', value };
}

/** An earlier publication may be from before files had their history. */
function read(site: string, file: string): ApiInspection {
  const { inspection } = JSON.parse(readFileSync(join(site, folder, file), 'utf8')) as {
    inspection: Partial<ApiInspection>;
  };
  return apiFiles.inspection.shape.inspection.loose().parse({ changes: [], ...inspection });
}
