/** One kind of spreadsheet: the columns that it needs, and those that it may have besides. */
export type SheetKind = {
  called: string;
  needed: readonly string[];
  also: readonly string[];
  /** Besides these, a column for each area of the frameworks that the rows name, and for its score. */
  areas?: true;
};

/** What names the body that a row is about. Numbers of inspectorates may stand beside them. */
const body = ['la_name', 'gss', 'region'];

/** Columns of lists of councils that say nothing that is kept here. */
const unread = [
  ...['ons_name', 'gov_uk_slug', 'region_gss', 'combined_authority', 'domain_in_lookup'],
  ...['committee_cms', 'lat', 'long', 'stat_neighbours_gss'],
];

/** The spreadsheets that can be imported, each known by the columns in its first row. */
export const spreadsheets = {
  authorities: {
    called: 'councils',
    needed: ['la_name', 'official_name', 'slug', 'la_type', 'region'],
    also: [
      ...['gss', 'gss_former', 'dfe_la_code', 'register_code', 'place', 'subjects', 'website'],
      ...['committee_site', 'start_date', 'population_0_25', 'stat_neighbours_la_codes', ...unread],
    ],
  },
  inspections: {
    called: 'graded inspections',
    needed: ['framework', 'published', 'report_url'],
    also: [
      ...body,
      ...['inspection_id', 'inspection_type', 'start', 'end', 'visits_on_site'],
      ...['published_in_report', 'areas_for_improvement', 'dates_verbatim'],
    ],
    areas: true,
  },
  judgements: {
    called: 'judgements as printed',
    needed: ['inspection_id', 'framework', 'area', 'grade_verbatim'],
    also: [...body, 'area_label', 'grade', 'score'],
  },
  focusedVisits: {
    called: 'visits without grades',
    needed: ['inspection_type', 'published', 'topic'],
    also: [...body, 'start', 'end', 'priority_action'],
  },
  narratives: {
    called: 'inspections with an outcome in words',
    needed: ['framework', 'published', 'outcome', 'report_url'],
    also: [
      ...body,
      ...['inspectorates', 'outcome_code', 'start', 'end', 'previous_inspection'],
      'next_inspection',
    ],
  },
} as const satisfies Record<string, SheetKind>;

export type SpreadsheetKind = keyof typeof spreadsheets;

/** The name of a column that nobody needs. */
export const unneeded = '-';

/** An inspectorate’s own number for a body, in a column such as `example_provider_id`. */
export const providerColumn = /^([a-z0-9_]+)_provider_id$/;

/** The body’s page on the site of an inspectorate, in a column such as `example_page`. */
export const pageColumn = /^[a-z0-9_]+_page$/;

/** The column with the number that a report prints beside the grade of an area. */
export function scoreColumn(column: string): string {
  return `${column}_score`;
}
