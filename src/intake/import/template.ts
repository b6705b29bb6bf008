import { areaIds, overallId } from '../../domain/scales.ts';
import type { Framework } from '../../schemas/framework.ts';
import { columnOf } from './spreadsheet/columns.ts';
import { scoreColumn, spreadsheets } from './spreadsheet/kinds.ts';

/** The header of a spreadsheet, and what goes into its columns, a sentence each. */
export type Template = { columns: string[]; about: string[] };

/** The name by which the template of the spreadsheet of councils is asked for. */
export const councilsTemplate = 'councils';

/** A spreadsheet of those that are inspected. */
export function templateOfCouncils(): Template {
  const columns = [...spreadsheets.authorities.needed, 'gss', 'place', 'website'];
  return { columns, about: ['A row for each body that is inspected. “slug” is its short name.'] };
}

/** A spreadsheet of inspections under one framework. */
export function templateFor(framework: Framework): Template {
  const { id, kinds, onSiteNotKnown } = framework;
  const days = onSiteNotKnown === undefined ? ['start', 'end'] : [];
  const kind = kinds.length > 1 || framework.outcome === 'ungraded' ? ['inspection_type'] : [];
  const columns = ['la_name', 'gss', ...named(framework), ...kind, ...days, 'published'];
  return {
    columns: [...columns, ...resultColumns(framework)],
    about: [
      'A row for each inspection. Name the body by la_name, by gss, or by both.',
      ...(framework.outcome === 'ungraded' ? [] : [`In “framework” write ${id}.`]),
      ...(kind.length > 0
        ? [`In “inspection_type” write ${kinds.map((one) => one.id).join(' or ')}.`]
        : []),
      '“published” is a day, such as 2026-06-17, or a month, such as 2026-06, where no more is known.',
      ...wordsFor(framework),
    ],
  };
}

/** Visits without grades are told apart by their kind alone. */
function named({ outcome }: Framework): string[] {
  return outcome === 'ungraded' ? [] : ['framework'];
}

function resultColumns(framework: Framework): string[] {
  if (framework.outcome === 'narrative') return ['outcome', 'report_url'];
  if (framework.outcome === 'ungraded') return ['topic', 'priority_action'];
  const areas = areaIds(framework).map((area) => (area === overallId ? area : columnOf(area)));
  const hasScores = framework.scores !== undefined;
  return [
    'report_url',
    'areas_for_improvement',
    ...areas.flatMap((area) => (hasScores ? [area, scoreColumn(area)] : [area])),
  ];
}

/** Which words a column of results takes. */
function wordsFor(framework: Framework): string[] {
  const labels = (items: readonly { label: string }[]): string =>
    items.map(({ label }) => `“${label}”`).join(', ');
  if (framework.outcome === 'narrative')
    return [`“outcome” is one of ${labels(framework.results)}.`];
  if (framework.outcome === 'ungraded') return [];
  const { grades, scales, areas } = framework;
  const optional = areas.filter(({ onlyWhere }) => onlyWhere !== undefined);
  return [
    ...(grades.length > 0
      ? [`A grade is one of ${labels(grades)}; or “not judged”, or “not known”.`]
      : []),
    ...scales.map(({ id, grades: own }) => `On the scale “${id}” it is one of ${labels(own)}.`),
    ...(optional.length > 0
      ? [
          `Leave these blank where they do not apply: ${optional.map(({ id }) => columnOf(id)).join(', ')}.`,
        ]
      : []),
  ];
}
