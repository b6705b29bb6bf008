import { figuresByYear, figuresOf, today } from '../../domain/figures.ts';
import type { AreaSeries } from '../../domain/area-series.ts';
import type { Site } from '../../domain/site.ts';
import type { Subject } from '../../schemas/site.ts';
import { csvHeader, csvRows, type Table } from './table.ts';

type Row = { day: string; group: string; grade: string; councils: number; of: number };

const table: Table<Row> = {
  name: 'figures',
  title: 'How many had which grade',
  about: 'Counts behind the charts of one thing that is judged, by day and by region.',
  key: ['day', 'group', 'grade'],
  columns: [
    {
      name: 'day',
      about: 'As on this day.',
      type: 'date',
      required: true,
      value: (row) => row.day,
    },
    {
      name: 'group',
      about: 'All, or a region.',
      type: 'string',
      required: true,
      value: (row) => row.group,
    },
    {
      name: 'grade',
      about: 'As printed; empty: without such a grade.',
      type: 'string',
      value: (row) => row.grade,
    },
    {
      name: 'councils',
      about: 'How many.',
      type: 'integer',
      required: true,
      value: (row) => String(row.councils),
    },
    {
      name: 'of',
      about: 'Of how many in all.',
      type: 'integer',
      required: true,
      value: (row) => String(row.of),
    },
  ],
};

/** The counts behind the charts of one thing that is judged: all years, and each region today. */
export function figuresCsv(site: Site, series: AreaSeries, subject: Subject): string {
  const asOf = today(site, subject.id);
  const years = figuresByYear(series, site.authorities, asOf).map(({ day, figures }) => ({
    ...{ day, figures },
    group: 'All',
  }));
  const regions = site.settings.regions.map(({ id, name }) => ({
    day: asOf.upTo,
    group: name,
    figures: figuresOf(
      series,
      site.authorities.filter(({ region }) => region === id),
      asOf,
    ),
  }));
  const rows = [...years, ...regions].flatMap(({ day, group, figures }) => [
    ...figures.counts.map(({ grade, count }) => ({
      ...{ day, group, grade: grade.label, councils: count, of: figures.councils },
    })),
    ...(figures.without.length === 0
      ? []
      : [
          {
            ...{ day, group, grade: '', of: figures.councils },
            councils: figures.without.reduce((sum, { count }) => sum + count, 0),
          },
        ]),
  ]);
  return csvHeader(table) + csvRows(table, rows);
}
