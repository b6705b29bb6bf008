import { formatDate } from '../../../domain/dates.ts';
import { webAddress } from '../../../schemas/fields.ts';
import type { Framework } from '../../../schemas/framework.ts';
import { RowReader } from '../spreadsheet/row-reader.ts';
import type { Row } from '../spreadsheet/row.ts';
import { leaveOut, namedCouncil, nameOf, type KnownCouncil } from './councils.ts';
import { checkInUse, namedFramework, namedKind, ungradedFramework } from './framework.ts';
import { judgementsOf } from './judgements.ts';
import { resultOf } from './narrative.ts';
import { daysOf, noDaysInList, type Days } from './on-site.ts';
import type { InspectionFacts, ImportPlan, PlannedFile, RowTargets } from './planned.ts';
import { topicOf } from './topic.ts';

/** A row of graded inspections as the file of one inspection. */
export function planGraded(
  row: Row,
  { councils, frameworks, dates }: RowTargets,
): ImportPlan<PlannedFile> {
  const reader = new RowReader(row, dates);
  const head = headOf(reader, councils);
  const framework = namedFramework(reader, frameworks, 'graded');
  const kind = framework && namedKind(reader, framework);
  const judgements = framework ? judgementsOf(reader, framework) : [];
  const facts = {
    report: { url: reader.neededValue('report_url', webAddress) },
    outcome: { type: 'graded' as const, judgements },
    improvementCount: countOf(reader),
  };
  if (head.days && framework && kind) {
    checkInUse(reader, framework, kind, head.days.started, frameworks);
  }
  return planned(reader, head, framework, kind, facts);
}

/** A row of visits without grades as the file of one visit. Their spreadsheet has no addresses. */
export function planUngraded(
  row: Row,
  { councils, frameworks, dates }: RowTargets,
): ImportPlan<PlannedFile> {
  const reader = new RowReader(row, dates);
  const head = headOf(reader, councils);
  const found = head.days && ungradedFramework(reader, frameworks, head.days.started);
  const topicToRewrite = topicOf(reader);
  const priorityAction = yesOrNo(reader, 'priority_action');
  return planned(reader, head, found?.framework, found?.kind, {
    report: {},
    outcome: { type: 'ungraded', topicToRewrite, priorityAction },
  });
}

/** A row of outcomes in words as the file of one inspection. */
export function planNarrative(
  row: Row,
  { councils, frameworks, dates }: RowTargets,
): ImportPlan<PlannedFile> {
  const reader = new RowReader(row, dates);
  const head = headOf(reader, councils);
  const framework = namedFramework(reader, frameworks, 'narrative');
  const kind = framework?.kinds[0]?.id;
  const result = framework ? resultOf(reader, framework) : {};
  const previous = reader.day('previous_inspection');
  // Where the framework’s file says what follows each outcome, a number of years alone says less.
  const isTold = framework?.results.some((one) => one.next.length > 0) === true;
  const next = reader.text('next_inspection');
  const wait = next === '' || isTold ? undefined : `about ${next}`;
  const report = { url: reader.neededValue('report_url', webAddress) };
  if (head.days && framework && kind) {
    checkInUse(reader, framework, kind, head.days.started, frameworks);
  }
  const outcome = { type: 'narrative' as const, ...result, previous, next: wait };
  return planned(reader, head, framework, kind, { report, outcome });
}

type Head = { council: KnownCouncil | undefined; days: Days | undefined };

/** What every visit has: a council, days on site, a day of publication. */
function headOf(reader: RowReader, councils: readonly KnownCouncil[]): Head {
  const council = namedCouncil(reader, councils);
  const days = daysOf(reader);
  if (council && days) beforeItsTime(reader, council, days.started);
  return { council, days };
}

/** A visit on a day when another council answered for the place. */
function beforeItsTime(reader: RowReader, council: KnownCouncil, started: string): void {
  const former = council.former.find(({ ended }) => started <= ended);
  if (!former) return;
  const message = `The visit started on ${formatDate(started)}, when ${former.name} answered for this place. It ended on ${formatDate(former.ended)}.`;
  reader.fault('start', message, leaveOut(nameOf(council)));
}

function planned(
  reader: RowReader,
  { council, days }: Head,
  framework: Framework | undefined,
  kind: string | undefined,
  facts: Pick<InspectionFacts, 'report' | 'outcome' | 'improvementCount'>,
): ImportPlan<PlannedFile> {
  const { problems, row } = reader;
  if (!reader.isGood || !council || !days || !framework || !kind) return { items: [], problems };
  const authority = council.slug;
  const fields = withoutReason(days.fields, framework);
  const data = { authority, framework: framework.id, kind, ...fields, ...facts };
  const file = `inspections/${authority}/${days.month}-${framework.family}.md`;
  return { items: [{ collection: 'inspections', file, row, data }], problems };
}

/** Where the framework’s file says why days on site are never known, a file need not say it again. */
function withoutReason(fields: Days['fields'], { onSiteNotKnown }: Framework): Days['fields'] {
  if (fields.onSiteNotKnown !== noDaysInList || onSiteNotKnown === undefined) return fields;
  const { onSiteNotKnown: _said, ...others } = fields;
  return others;
}

/** How many points a report lists. A 0 in a spreadsheet may be a number that nobody could read. */
function countOf(reader: RowReader): number | undefined {
  const count = reader.wholeNumber('areas_for_improvement');
  return count === 0 ? undefined : count;
}

function yesOrNo(reader: RowReader, column: string): boolean | undefined {
  const answer = reader.text(column).toLowerCase();
  if (/^(?:yes|y|true)$/.test(answer)) return true;
  if (/^(?:no|n|false)$/.test(answer)) return false;
  if (answer === '') return undefined;
  reader.fault(column, `“${answer}” is neither yes nor no.`, 'Write yes or no.');
  return undefined;
}
