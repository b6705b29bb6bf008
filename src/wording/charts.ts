import type { Chart } from '../domain/urls.ts';
import type { Noun } from '../schemas/site.ts';

/** Words around a chart, for those who take it along. */

const names: Record<Chart, string> = {
  years: 'over the years',
  regions: 'by region',
  map: 'on a map',
};

/** The line that opens the ways to use a chart. Each chart of a page has its own. */
export const useChart: Record<Chart, string> = {
  years: 'Use the chart of all years',
  regions: 'Use the chart of regions',
  map: 'Use the map',
};

/** “Overall, over the years: picture (SVG)”. */
export function chartPicture(plain: string, chart: Chart): string {
  return `${plain}, ${names[chart]}: picture (SVG)`;
}

/** “Overall: these numbers as a table (CSV)”. */
export function chartCsv(plain: string): string {
  return `${plain}: these numbers as a table (CSV)`;
}

/** The label of the code that shows a chart on another site. */
export const chartCode: Record<Chart, string> = {
  years: 'HTML for your website: all years',
  regions: 'HTML for your website: regions',
  map: 'HTML for your website: the map',
};

/** The title of a chart that stands alone: “Help and protection in every council, by region”. */
export function chartTitle({ plain }: { plain: string }, chart: Chart, { one }: Noun): string {
  return `${plain} in every ${one}, ${names[chart]}`;
}

/** What a chart that stands alone shows, with the day up to which results are in, in words. */
export const chartAbout: Record<Chart, (upTo: string) => string> = {
  years: (upTo) => `Latest grades at the end of March each year, and on ${upTo}`,
  regions: (upTo) => `Latest grades, published up to ${upTo}`,
  map: (upTo) => `Latest grades, published up to ${upTo}. Each hexagon is as large as any other`,
};
