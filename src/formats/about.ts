import { inspectorateNames, inspectoratesInSentence } from '../domain/scales.ts';
import type { Site } from '../domain/site.ts';
import { absolute } from '../domain/host.ts';
import { dataPageUrl, homeUrl } from '../domain/urls.ts';
import { say } from '../wording/say.ts';
import type { SiteSettings } from '../schemas/site.ts';

/** On which terms the facts can be used: its short name (SPDX), its name and where to read it. */
export type Licence = NonNullable<SiteSettings['licence']>;

/** The licence of everything published here. Where the settings name none, whom to ask. */
export function licenceOf(settings: SiteSettings): Licence {
  const { licence, publisher } = settings;
  if (licence) return licence;
  // Its name is no other link’s: the header has the name of the site already (WCAG 2.4.9).
  const name = say('askPublisher', { name: publisher.name });
  return {
    id: 'LicenseRef-ask-the-publisher',
    name,
    url: absolute(homeUrl, settings),
    line: say('askForLicence', { ask: name }),
  };
}

/** Who else has to be named, a sentence each. */
export function sourceLines({ sources }: Pick<SiteSettings, 'sources'>): string[] {
  return sources.map(({ name, about, licence }) =>
    licence ? `${about}: ${name}, ${licence.name}.` : `${about}: ${name}.`,
  );
}

/** Who is not behind this. */
export const disclaimer = 'Not made or endorsed by the inspectors.';

type Frameworks = Pick<Site, 'frameworks'>;

/** Who inspected anything that this site holds, each once, in order of name. */
export function inspectoratesOf(site: Frameworks): string[] {
  return eachOnce(heldBy(site).flatMap(inspectorateNames));
}

/** The same as they stand inside a sentence. */
export function inspectoratesToName(site: Frameworks): string[] {
  return eachOnce(heldBy(site).flatMap(inspectoratesInSentence));
}

function heldBy({ frameworks }: Frameworks) {
  return [...frameworks.values()].filter(({ notHeld }) => notHeld === undefined);
}

function eachOnce(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** Where people read about the data: the page about it, where the publisher has written one. */
export function documentationOf({
  settings,
  hasDataPage,
}: Pick<Site, 'settings' | 'hasDataPage'>): string {
  return absolute(hasDataPage ? dataPageUrl : homeUrl, settings);
}

/** What every file says of itself: where it comes from, on which terms, and as of which day. */
export function aboutFile(site: Pick<Site, 'settings' | 'frameworks' | 'hasDataPage'>) {
  const { settings } = site;
  const { id, name, url, line } = licenceOf(settings);
  return {
    title: settings.title,
    publisher: settings.publisher.name,
    asOf: settings.asOf,
    resultsUpTo: settings.resultsUpTo,
    sources: [...inspectoratesOf(site), ...settings.sources.map((source) => source.name)],
    licence: { id, name, url },
    attribution: [line, ...sourceLines(settings)].join(' '),
    note: `${disclaimer} A grade that is not there has its reason beside it.`,
    documentation: documentationOf(site),
  };
}
