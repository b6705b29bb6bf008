import { areasAndOverall, isGraded, isWithdrawn, overallId } from '../../domain/outcome.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { inspectionUrl } from '../../domain/urls.ts';
import { absent } from '../../domain/absent.ts';
import { whyNoGrade } from '../../wording/results.ts';
import { inspectors, kindName, onSiteInWords } from '../../wording/visits.ts';
import type { Column, Table } from './table.ts';

/** An inspection with its council. */
export type InspectionRow = { inspection: Inspection; authority: Authority };

/** The columns that say which inspection a row is about. Both tables begin with them. */
export const whichInspection: readonly Column<InspectionRow>[] = [
  {
    name: 'inspection',
    about: 'The short name of the inspection. It never changes.',
    type: 'string',
    required: true,
    value: ({ inspection }) => inspection.id,
  },
  {
    name: 'authority',
    about: 'The short name of the council or other body. It never changes.',
    type: 'string',
    required: true,
    value: ({ authority }) => authority.slug,
  },
  {
    name: 'authority_name',
    about: 'The name of the council or other body.',
    type: 'string',
    required: true,
    value: ({ authority }) => authority.name,
  },
  {
    name: 'gss_code',
    about: 'The code of the Office for National Statistics, where known.',
    type: 'string',
    value: ({ authority }) => authority.codes.gss,
  },
  {
    name: 'framework',
    about: 'The rules that the inspection followed, by their short name.',
    type: 'string',
    required: true,
    value: ({ inspection }) => inspection.framework.id,
  },
  {
    name: 'published',
    about: 'When the report was published: the day; the month or the year where no more is known.',
    type: 'date',
    required: true,
    value: ({ inspection }) => inspection.published,
  },
];

const aboutVisit: readonly Column<InspectionRow>[] = [
  {
    name: 'kind',
    about: 'What kind of visit it was.',
    type: 'string',
    required: true,
    value: ({ inspection }) => kindName(inspection),
  },
  {
    name: 'inspectors',
    about: 'Who inspected.',
    type: 'string',
    required: true,
    value: ({ inspection }) => inspectors(inspection),
  },
  {
    name: 'on_site',
    about: 'When inspectors were there: first day, slash, last day. Some visits have two times.',
    type: 'string',
    required: true,
    value: ({ inspection }) => onSiteCell(inspection),
  },
  {
    name: 'outcome',
    about: 'graded, a narrative outcome as printed, or why there is none.',
    type: 'string',
    required: true,
    value: ({ inspection }) => outcomeCell(inspection),
  },
  {
    name: 'improvement_count',
    about: 'How many areas for improvement the report lists, where known.',
    type: 'integer',
    value: ({ inspection }) => inspection.improvementCount?.toString(),
  },
];

/** The table with a row for each inspection or visit, and a column for each area ever judged. */
export function inspectionsTable({ settings, frameworks }: Site): Table<InspectionRow> {
  return {
    name: 'inspections',
    title: 'Inspections and visits, one in a row',
    about: 'A grade that is not there has its reason in the same cell. No grade is worked out.',
    key: ['inspection'],
    columns: [
      ...whichInspection,
      ...aboutVisit,
      ...areasEverJudged(frameworks).map(gradeColumn),
      {
        name: 'why_no_grade',
        about: 'Why there is no overall grade, or no grade at all.',
        type: 'string',
        value: ({ inspection }) => whyNoGrade(inspection),
      },
      {
        name: 'report',
        about: 'The address of the report, where known.',
        type: 'string',
        value: ({ inspection }) => inspection.report.url,
      },
      {
        name: 'page',
        about: 'The address of the page about it.',
        type: 'string',
        required: true,
        value: ({ inspection }) => absolute(inspectionUrl(inspection), settings),
      },
    ],
  };
}

/** The areas of all frameworks, each once, the overall grade last: areas lead. */
function areasEverJudged(frameworks: Site['frameworks']): string[] {
  const areas = [...frameworks.values()].flatMap((framework) =>
    framework.outcome === 'graded' ? framework.areas.map(({ id }) => id) : [],
  );
  return [...new Set(areas), overallId];
}

function gradeColumn(area: string): Column<InspectionRow> {
  return {
    name: `grade_${area.replaceAll('-', '_')}`,
    about: `The grade for “${area}”, or in words why there is none.`,
    type: 'string',
    required: true,
    value: ({ inspection }) => gradeCell(inspection, area),
  };
}

function gradeCell(inspection: Inspection, area: string): string {
  if (isWithdrawn(inspection)) return 'report withdrawn';
  if (!isGraded(inspection)) {
    return inspection.outcome.type === 'narrative' ? 'outcome in words' : 'a visit without grades';
  }
  const result = areasAndOverall(inspection).find(({ id }) => id === area)?.result;
  if (!result) return 'not part of this framework';
  return result.kind === 'graded' ? result.grade.label : result.words;
}

function outcomeCell({ framework, outcome, looked }: Inspection): string {
  if (outcome.type !== 'narrative') return outcome.type;
  const results = framework.outcome === 'narrative' ? framework.results : [];
  const found = results.find(({ id }) => id === outcome.result);
  return found?.label ?? outcome.resultNotKnown ?? absent('the outcome', looked);
}

function onSiteCell(inspection: Inspection): string {
  const { onSite } = inspection;
  if (onSite.length === 0) return onSiteInWords(inspection);
  return onSite.map(({ from, to }) => `${from}/${to}`).join(' ');
}
