import { changesOfInspection, inspectionChanged } from '../../domain/page-changes.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import {
  councilsUrl,
  homeUrl,
  councilUrl,
  feedUrl,
  inspectionUrl,
  regionUrl,
} from '../../domain/urls.ts';
import { resultInWords } from '../../wording/results.ts';
import { inspectors, titleInSentence } from '../../wording/visits.ts';
import { changeOfPage } from '../../wording/responses.ts';
import { capitalised } from '../../wording/words.ts';

/** One report in a feed. */
export type FeedEntry = {
  /** The address of its page. It never changes, so it is the entry’s name too. */
  url: string;
  title: string;
  /** The result in words, the one thing to know beyond it, and what was put right on its page since. */
  summary: string;
  /** ISO day of publication. */
  published: string;
  /** ISO day of the last change that the page notes, else that of publication. */
  updated: string;
  author: string;
};

/** A feed before it takes a form: what is in it, and which page it stands beside. */
export type Feed = {
  /** Its address from the root, without the ending that each form adds. */
  path: string;
  title: string;
  /** The page that shows the same to people, in full. */
  page: string;
  entries: FeedEntry[];
};

/** How many reports a feed of many councils holds. A council’s own feed holds all of them. */
export const newest = 50;

/** The feed of all councils, one for each region, and one for each council. */
export function feedsOf(site: Site): Feed[] {
  const { authorities, settings } = site;
  const all = feed(
    'all',
    `${settings.title}: new reports`,
    site.oneBody ? homeUrl : councilsUrl,
    authorities,
    site,
  );
  const regions = (site.oneBody ? [] : settings.regions).map((region) => {
    const those = authorities.filter((authority) => authority.region === region.id);
    const title = `${capitalised(settings.bodies.many)} in ${region.name}: new reports`;
    return feed({ region: region.id }, title, regionUrl(region), those, site);
  });
  const councils = authorities.map((authority) => {
    const title = `${authority.name}: inspection reports`;
    return feed({ council: authority.slug }, title, councilUrl(authority), [authority], site);
  });
  return [all, ...regions, ...councils];
}

function feed(
  of: Parameters<typeof feedUrl>[0],
  title: string,
  page: string,
  authorities: readonly Authority[],
  site: Site,
): Feed {
  const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
  const [only] = authorities;
  const those =
    authorities.length === 1 && only
      ? only.inspections
      : site.inspections.filter(({ authority }) => bySlug.has(authority)).slice(0, newest);
  return {
    path: feedUrl(of),
    title,
    page: absolute(page, site.settings),
    entries: those.map((one) => entryOf(one, bySlug.get(one.authority)?.name ?? '', site)),
  };
}

/** Mistakes of an earlier publication that were put right, so that who took them over hears of it. */
function correctionsOf(inspection: Inspection): string[] {
  return changesOfInspection(inspection)
    .filter(({ correction }) => correction)
    .map(changeOfPage);
}

function entryOf(inspection: Inspection, name: string, { settings }: Site): FeedEntry {
  return {
    url: absolute(inspectionUrl(inspection), settings),
    title: `${name}: ${titleInSentence(inspection)}`,
    summary: [
      resultInWords(inspection),
      ...(inspection.inShort === undefined ? [] : [inspection.inShort]),
      ...correctionsOf(inspection),
    ].join(' '),
    published: inspection.published,
    updated: inspectionChanged(inspection),
    author: inspectors(inspection),
  };
}
