import { isoDate, webAddress } from '../../../src/schemas/fields.ts';
import type { Framework } from '../../../src/schemas/framework.ts';
import { RowReader } from '../spreadsheet/row-reader.ts';
import type { Row } from '../spreadsheet/row.ts';
import { namedCouncil, type Council } from './councils.ts';
import { checkInUse, namedFramework, namedKind, ungradedFramework } from './framework.ts';
import { judgementsOf } from './judgements.ts';
import { resultOf } from './narrative.ts';
import { onSiteOf, type OnSite } from './on-site.ts';
import type { InspectionFacts, Plan, PlannedFile, World } from './planned.ts';
import { topicOf } from './topic.ts';

/** A row of graded inspections as the file of one inspection. */
export function planGraded(row: Row, { councils, frameworks }: World): Plan<PlannedFile> {
  const reader = new RowReader(row);
  const visit = visitOf(reader, councils);
  const framework = namedFramework(reader, frameworks, 'graded');
  const kind = framework && namedKind(reader, framework);
  if (!visit || !framework || !kind) return { items: [], problems: reader.problems };
  checkInUse(reader, framework, kind, visit.started, frameworks);
  return planned(reader, visit, framework, {
    kind,
    report: { url: reader.neededValue('report_url', webAddress) },
    outcome: { type: 'graded', judgements: judgementsOf(reader, framework, kind) },
    improvementCount: reader.wholeNumber('areas_for_improvement'),
  });
}

/** A row of visits without grades as the file of one visit. Their spreadsheet has no addresses. */
export function planUngraded(row: Row, { councils, frameworks }: World): Plan<PlannedFile> {
  const reader = new RowReader(row);
  const visit = visitOf(reader, councils);
  const found = visit && ungradedFramework(reader, frameworks, visit.started);
  if (!visit || !found) return { items: [], problems: reader.problems };
  return planned(reader, visit, found.framework, {
    kind: found.kind,
    report: {},
    outcome: {
      type: 'ungraded',
      topic: topicOf(reader),
      priorityAction: yesOrNo(reader, 'priority_action'),
    },
  });
}

/** A row of outcomes in words as the file of one inspection. */
export function planNarrative(row: Row, { councils, frameworks }: World): Plan<PlannedFile> {
  const reader = new RowReader(row);
  const visit = visitOf(reader, councils);
  const framework = namedFramework(reader, frameworks, 'narrative');
  const kind = framework?.kinds[0]?.id;
  if (!visit || !framework || !kind) return { items: [], problems: reader.problems };
  checkInUse(reader, framework, kind, visit.started, frameworks);
  const next = reader.text('next_inspection');
  return planned(reader, visit, framework, {
    kind,
    report: { url: reader.neededValue('report_url', webAddress) },
    outcome: {
      type: 'narrative',
      ...resultOf(reader, framework),
      previous: reader.value('previous_inspection', isoDate),
      next: next === '' ? undefined : `about ${next}`,
    },
  });
}

type Visit = OnSite & { council: Council; published: string; publishedInReport?: string };

/** What every visit has: a council, days on site, a day of publication. */
function visitOf(reader: RowReader, councils: readonly Council[]): Visit | undefined {
  const council = namedCouncil(reader, councils);
  const published = reader.neededValue('published', isoDate);
  const printed = reader.value('published_in_report', isoDate);
  const onSite = published === undefined ? undefined : onSiteOf(reader, published);
  if (!council || published === undefined || !onSite) return undefined;
  const differs = printed !== undefined && printed !== published;
  return { ...onSite, council, published, ...(differs ? { publishedInReport: printed } : {}) };
}

function planned(
  reader: RowReader,
  visit: Visit,
  framework: Framework,
  facts: Pick<InspectionFacts, 'kind' | 'report' | 'outcome' | 'improvementCount'>,
): Plan<PlannedFile> {
  if (!reader.isGood) return { items: [], problems: reader.problems };
  const { council, month, fields, published, publishedInReport } = visit;
  const { kind, ...rest } = facts;
  const head = { authority: council.slug, framework: framework.id, kind };
  const data = { ...head, ...fields, published, publishedInReport, ...rest };
  const file = `inspections/${council.slug}/${month}-${framework.family}.md`;
  const item: PlannedFile = { collection: 'inspections', file, row: reader.row, data };
  return { items: [item], problems: reader.problems };
}

function yesOrNo(reader: RowReader, column: string): boolean | undefined {
  const answer = reader.text(column).toLowerCase();
  if (answer === 'yes' || answer === 'no') return answer === 'yes';
  if (answer === '') return undefined;
  return reader.fault(column, `“${answer}” is neither yes nor no.`, 'Write yes or no.');
}
