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

/** One fact of an inspection that is not what it was, in words for an editor. */
export type FactChange = Pick<ApiInspection, 'authorityName' | 'published'> & {
  what: Untold['what'];
  field: string;
  /** What the fact is about, such as “Leaders”. */
  name: string;
  before: string;
  after: string;
};

/** A fact, and how it is told where that differs from its value. */
type Fact = { what: Untold['what']; value: string; name: string; shown?: string };
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
  return different(before, after).map(({ field, was, now }) => ({
    ...{ inspection: after.id, what: was.what, field, before: was.value },
    after: now?.value ?? gone,
  }));
}

const gone = 'no longer there';

/** Every fact of an inspection that an earlier publication gave otherwise. */
export function factChanges(before: ApiInspection, after: ApiInspection): FactChange[] {
  const { authorityName, published } = after;
  return different(before, after).map(({ field, was, now }) => ({
    ...{ authorityName, published, field, what: was.what, name: was.name },
    before: was.shown ?? was.value,
    after: now === undefined ? gone : (now.shown ?? now.value),
  }));
}

type Different = { field: string; was: Fact; now: Fact | undefined };

function different(before: ApiInspection, after: ApiInspection): Different[] {
  const facts = factsOf(after);
  return [...factsOf(before)].flatMap(([field, was]) => {
    const now = facts.get(field);
    return now?.value === was.value ? [] : [{ field, was, now }];
  });
}

/** What authors answer for. Sentences that the program makes from it change with it, and not alone. */
function factsOf({ outcome, response, ...inspection }: ApiInspection): Facts {
  const point = (list: 'strengths' | 'improvements') =>
    inspection[list].map(
      ({ id, text }) => [`${list}.${id}`, fact('sentence', text, `point “${id}”`)] as const,
    );
  return new Map<string, Fact>(
    [
      ['published', fact('day', inspection.published, 'published')] as const,
      ['received', fact('day', inspection.received, 'received')] as const,
      ...inspection.onSite.map(
        ({ from, to }, index) =>
          [`onSite.${String(index)}`, fact('day', `${from} to ${to}`, 'on site')] as const,
      ),
      ...gradesIn(outcome),
      ...point('strengths'),
      ...point('improvements'),
      ...(response?.actions ?? []).flatMap(({ id, text, status, by, done }) => [
        [`response.actions.${id}.text`, fact('sentence', text, `action “${id}”`)] as const,
        [`response.actions.${id}.status`, fact('sentence', status, `action “${id}”`)] as const,
        [`response.actions.${id}.by`, fact('day', by, `action “${id}” by`)] as const,
        [`response.actions.${id}.done`, fact('day', done, `action “${id}” done`)] as const,
      ]),
    ].flatMap(([field, found]) => (found ? [[field, found]] : [])),
  );
}

function gradesIn(outcome: ApiOutcome): (readonly [string, Fact | undefined])[] {
  if (outcome.type === 'graded') {
    return outcome.judgements.map((judgement) => [
      `outcome.judgements.${judgement.area}`,
      'grade' in judgement
        ? fact('grade', judgement.grade, judgement.plain, judgement.gradeLabel)
        : fact('grade', judgement.missing, judgement.plain, judgement.words),
    ]);
  }
  if (outcome.type === 'ungraded')
    return [['outcome.topic', fact('sentence', outcome.topic, 'topic')]];
  const { result } = outcome;
  return [
    [
      'outcome.result',
      'id' in result
        ? fact('grade', result.id, 'outcome', result.label)
        : fact('grade', result.missing, 'outcome'),
    ],
  ];
}

function fact(
  what: Untold['what'],
  value: string | undefined,
  name: string,
  shown?: string,
): Fact | undefined {
  if (value === undefined) return undefined;
  return { what, value, name, ...(shown === undefined ? {} : { shown }) };
}

function read(site: string, file: string): ApiInspection {
  return readInspection(readFileSync(join(site, folder, file), 'utf8'));
}

/** Reads the data of an inspection as it was published, also before files had their history. */
export function readInspection(text: string): ApiInspection {
  const { inspection } = JSON.parse(text) as { inspection: Partial<ApiInspection> };
  return apiFiles.inspection.shape.inspection.loose().parse({ changes: [], ...inspection });
}
