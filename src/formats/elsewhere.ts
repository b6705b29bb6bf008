import type { Authority, Inspection, Site } from '../domain/site.ts';
import {
  absolute,
  apiUrl,
  calendarUrl,
  councilEmbedUrl,
  embedGuideUrl,
  feedUrl,
  inspectionEmbedUrl,
} from '../domain/urls.ts';
import { latestOf } from './api/authority.ts';
import { reportData, scriptText } from './linked-data.ts';

/** What the head of a page says of the same facts elsewhere. */
export type Elsewhere = {
  /** The same in other forms: a media type, what it is, and where. */
  alternates: { type: string; title: string; href: string }[];
  /** JSON-LD, safe inside a `<script>` element. Missing where there is no report yet. */
  linkedData: string | undefined;
};

/** A council’s page: its embed, its feed, its facts, its latest report as linked data. */
export function councilElsewhere(authority: Authority, site: Site): Elsewhere {
  const { name, slug } = authority;
  const latest = latestOf(authority, site);
  return {
    alternates: [
      oembed(councilEmbedUrl(authority), name, site),
      {
        type: 'application/atom+xml',
        title: `${name}: inspection reports`,
        href: `${feedUrl({ council: slug })}.xml`,
      },
      { type: 'application/json', title: name, href: `${apiUrl}authorities/${slug}.json` },
      { type: 'text/calendar', title: `${name}: dates`, href: calendarUrl(authority) },
    ],
    linkedData: latest && scriptText(reportData(latest, authority, site)),
  };
}

/** The page of one inspection: its embed, its facts, its report as linked data. */
export function inspectionElsewhere(
  inspection: Inspection,
  authority: Authority,
  site: Pick<Site, 'settings'>,
): Elsewhere {
  const { id } = inspection;
  return {
    alternates: [
      oembed(inspectionEmbedUrl(inspection), authority.name, site),
      { type: 'application/json', title: authority.name, href: `${apiUrl}inspections/${id}.json` },
    ],
    linkedData: scriptText(reportData(inspection, authority, site)),
  };
}

/** Links for people at the end of a council’s page. */
export function councilTakeAway(authority: Authority): { words: string; href: string }[] {
  const { name, slug } = authority;
  return [
    { words: `Put the result for ${name} on your website`, href: embedGuideUrl(authority) },
    { words: `Calendar of dates for ${name} (iCalendar)`, href: calendarUrl(authority) },
    { words: `News feed for ${name} (Atom)`, href: `${feedUrl({ council: slug })}.xml` },
    { words: `Facts about ${name} as data (JSON)`, href: `${apiUrl}authorities/${slug}.json` },
  ];
}

/**
 * How other websites find the embed of a page (oembed.com, section 4). The address is whole: WordPress
 * and Drupal ask for what stands here as it stands.
 */
function oembed(
  path: string,
  title: string,
  { settings }: Pick<Site, 'settings'>,
): Elsewhere['alternates'][number] {
  const href = absolute(`${path}.oembed.json`, settings);
  return { type: 'application/json+oembed', title, href };
}
