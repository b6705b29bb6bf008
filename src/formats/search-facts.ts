import { bodyNoun } from '../domain/language.ts';
import { resultsOf } from '../domain/council.ts';
import { formatDate } from '../domain/dates.ts';
import { areasAndOverall, isCounted } from '../domain/outcome.ts';
import { inspectorateNames } from '../domain/scales.ts';
import { ownSubject, subjectOf } from '../domain/subjects.ts';
import { isReplaced } from '../domain/replaced.ts';
import type { Framework } from '../schemas/framework.ts';
import type { Authority, Inspection, Meeting, Site } from '../domain/site.ts';
import { youngPeopleKind, youngReaders } from '../wording/search-kinds.ts';
import { kindName } from '../wording/visits.ts';
import { capitalised } from '../wording/words.ts';

type Settings = Pick<Site, 'settings'>;

/** By what a result list can be narrowed. */
export type FilterName =
  'council' | 'region' | 'inspectorate' | 'framework' | 'kind' | 'year' | 'grade';

/**
 * What the search asks for itself: whose own page it is, and whether it is for young people. Their
 * files are so small that every search can fetch them.
 */
type OwnFilterName = 'own' | typeof youngReaders.name;

export type Filter = { name: FilterName | OwnFilterName; value: string };

/** Words to find a page by that its text does not have. `names` outweighs everything else. */
export type SearchWords = { name: 'names' | 'also' | 'date'; value: string };

/** What a page tells the site’s own search about itself, beside its words. */
export type SearchFacts = {
  filters: Filter[];
  words: SearchWords[];
  /** The ISO day by which pages are put in order, newest first. */
  day: string;
  /** Whether it is searched apart, when somebody asks for older reports. */
  older?: boolean;
};

/** A council’s own page: found first when its name, or a name that people use, is typed. */
export function councilSearch(authority: Authority, { settings }: Settings): SearchFacts {
  const first = ownSubject(authority, settings).id;
  const { newest: latest } = resultsOf(authority, first);
  const others = settings.subjects.flatMap(({ id }) => {
    if (id === first) return [];
    const other = resultsOf(authority, id).latest;
    return other ? gradesOf(other) : [];
  });
  return {
    filters: [
      ...placeOf(authority, settings),
      { name: 'kind', value: capitalised(settings.bodies.one) },
      { name: 'own', value: authority.name },
      ...(latest ? gradesOf(latest) : []),
      ...others,
    ],
    words: [
      { name: 'names', value: [authority.name, ...authority.alsoCalled].join(', ') },
      { name: 'also', value: `${authority.officialName}. ${spokenOf(settings)}` },
      ...(latest ? [dateOf(latest)] : []),
    ],
    day: latest?.published ?? '',
  };
}

/** An inspection or a visit. */
export function inspectionSearch(
  inspection: Inspection,
  authority: Authority,
  { settings, searchedApart }: Pick<Site, 'settings' | 'searchedApart'>,
): SearchFacts {
  const { framework, published } = inspection;
  const inspectorates = inspectorateNames(framework);
  const { alsoCalled } = subjectOf(framework.subject, settings);
  const names = [...aliasesOf(authority), ...inspectorates, ...alsoCalled];
  return {
    filters: [
      ...placeOf(authority, settings),
      ...inspectorates.map((value): Filter => ({ name: 'inspectorate', value })),
      { name: 'framework', value: frameworkLabel(framework) },
      { name: 'kind', value: capitalised(kindName(inspection)) },
      { name: 'year', value: (inspection.ended ?? published).slice(0, 4) },
      ...gradesOf(inspection),
    ],
    words: [{ name: 'also', value: `${names.join(', ')} report` }, dateOf(inspection)],
    day: published,
    older: searchedApart && isReplaced(inspection, authority),
  };
}

/** A page for young people about an inspection: found by the same facts, as a thing of its own. */
export function youngPeopleSearch(
  inspection: Inspection,
  authority: Authority,
  site: Pick<Site, 'settings' | 'searchedApart'>,
): SearchFacts {
  const facts = inspectionSearch(inspection, authority, site);
  const filters = facts.filters.filter(({ name }) => name !== 'kind');
  return {
    ...facts,
    filters: [...filters, { name: 'kind', value: youngPeopleKind }, youngReaders],
  };
}

/** A council meeting about an inspection. */
export function meetingSearch(
  { date }: Meeting,
  authority: Authority,
  { settings }: Settings,
): SearchFacts {
  return {
    filters: [
      ...placeOf(authority, settings),
      { name: 'kind', value: `${capitalised(bodyNoun().one)} meeting` },
      { name: 'year', value: date.slice(0, 4) },
    ],
    words: [{ name: 'also', value: aliasesOf(authority).join(', ') }],
    day: date,
  };
}

/** A list of councils: found first when the name of its region is typed. */
export function listSearch(name: string, { bodies }: Site['settings']): SearchFacts {
  return {
    filters: [{ name: 'kind', value: `List of ${bodies.many}` }],
    words: [{ name: 'names', value: name }],
    day: '',
  };
}

/** What inspectors asked of many councils: found first when the name of the theme is typed. */
export function themeSearch(name: string): SearchFacts {
  return {
    filters: [{ name: 'kind', value: 'Theme' }],
    words: [{ name: 'names', value: name }],
    day: '',
  };
}

/** Every value of every filter, as the pages carry them, each once and in a helpful order. */
export function searchChoices(site: Site): Record<FilterName, string[]> {
  const found = new Map<Filter['name'], Set<string>>();
  for (const { filters } of site.authorities.flatMap((authority) => factsAbout(authority, site))) {
    for (const { name, value } of filters)
      found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  const valuesOf = (name: FilterName): string[] => [...(found.get(name) ?? [])];
  return {
    // Too many are not listed by name.
    council: site.manyBodies ? [] : valuesOf('council'),
    region: valuesOf('region').sort(),
    inspectorate: valuesOf('inspectorate'),
    framework: valuesOf('framework').sort(),
    kind: valuesOf('kind'),
    year: valuesOf('year').sort().reverse(),
    grade: valuesOf('grade'),
  };
}

/** Words that residents use for what a body’s page is about, and that it does not use itself. */
function spokenOf({ subjects }: Site['settings']): string {
  const words = subjects.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  return [...words, 'inspection report, rating, results'].join(', ');
}

function placeOf({ name, region }: Authority, { regions }: Site['settings']): Filter[] {
  return [
    { name: 'council', value: name },
    { name: 'region', value: regions.find(({ id }) => id === region)?.name ?? region },
  ];
}

/** What every page about one council tells. */
function factsAbout(authority: Authority, site: Site): SearchFacts[] {
  const { inspections, meetings } = authority;
  return [
    councilSearch(authority, site),
    ...inspections.map((inspection) => inspectionSearch(inspection, authority, site)),
    ...meetings.map((meeting) => meetingSearch(meeting, authority, site)),
    ...inspections
      .filter(({ youngPeople }) => youngPeople)
      .map((inspection) => youngPeopleSearch(inspection, authority, site)),
  ];
}

function aliasesOf({ officialName, alsoCalled }: Authority): string[] {
  return [officialName, ...alsoCalled];
}

function dateOf({ published }: Inspection): SearchWords {
  return { name: 'date', value: formatDate(published) };
}

/** “Standard, from 2023”: frameworks of one family differ by when they began. */
export function frameworkLabel({ shortName, kinds: all }: Framework): string {
  const [from = ''] = all.map((kind) => kind.from).sort();
  return `${shortName}, from ${from.slice(0, 4)}`;
}

/** “Leaders: Good” for each area, and the outcome in words where there are no grades. */
function gradesOf(inspection: Inspection): Filter[] {
  const { framework, outcome } = inspection;
  if (isCounted(inspection)) {
    return areasAndOverall(inspection).flatMap(({ plain, result }) =>
      result.kind === 'graded' ? [{ name: 'grade', value: `${plain}: ${result.grade.label}` }] : [],
    );
  }
  if (framework.outcome !== 'narrative' || outcome.type !== 'narrative') return [];
  const result = framework.results.find(({ id }) => id === outcome.result);
  return result ? [{ name: 'grade', value: `${framework.shortName}: ${result.label}` }] : [];
}
