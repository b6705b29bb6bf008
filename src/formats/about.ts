import type { Site } from '../domain/site.ts';
import { absolute, dataPageUrl } from '../domain/urls.ts';

/** The licence of everything published here. */
export const licence = {
  id: 'OGL-UK-3.0',
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** The words that the licence asks for. */
export const licenceLine =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** The words that the licence of names and codes asks for. */
export const namesLine = 'Council names and codes: mySociety, CC BY 4.0.';

/** Who is not behind this. */
export const disclaimer = 'Not made or endorsed by the inspectors.';

/** Who inspected anything that this site holds, each once, in order of name. */
export function inspectoratesOf({ frameworks }: Pick<Site, 'frameworks'>): string[] {
  const held = [...frameworks.values()].filter(({ notHeld }) => notHeld === undefined);
  const names = held.flatMap(({ inspectorates }) => inspectorates);
  return [...new Set(names)].sort();
}

/** What every file says of itself: where it comes from, on which terms, and as of which day. */
export function aboutFile(site: Pick<Site, 'settings' | 'frameworks'>) {
  const { settings } = site;
  return {
    title: settings.title,
    publisher: settings.publisher.name,
    asOf: settings.asOf,
    resultsUpTo: settings.resultsUpTo,
    sources: [...inspectoratesOf(site), 'mySociety'],
    licence,
    attribution: `${licenceLine} ${namesLine}`,
    note: `${disclaimer} A grade that is not there has its reason beside it.`,
    documentation: absolute(dataPageUrl, settings),
  };
}
