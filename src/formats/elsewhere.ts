import type { Authority, Inspection, Site } from '../domain/site.ts';
import { absolute } from '../domain/host.ts';
import {
  apiUrl,
  calendarUrl,
  councilTranslationUrl,
  councilUrl,
  feedUrl,
  inspectionUrl,
  translationUrl,
} from '../domain/urls.ts';
import { councilEmbedUrl, embedGuideUrl, inspectionEmbedUrl } from '../domain/embed-urls.ts';
import { latestOf } from './api/authority.ts';
import { reportData, scriptText } from './linked-data.ts';

/** A page in one language (BCP 47), with its whole address. */
export type AlternatePage = { hreflang: string; href: string };

/** What the head of a page says of the same facts elsewhere. */
export type Elsewhere = {
  /** The same in other forms: a media type, what it is, and where. */
  alternates: { type: string; title: string; href: string }[];
  /** The same page in each of its languages, itself among them. Empty where there is one alone. */
  languages: AlternatePage[];
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
    languages: councilLanguages(authority, site),
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
    languages: inspectionLanguages(inspection, site),
    linkedData: scriptText(reportData(inspection, authority, site)),
  };
}

/** A council’s page in each of its languages. Every one of them names all of them. */
export function councilLanguages(
  authority: Authority,
  { settings }: Pick<Site, 'settings'>,
): AlternatePage[] {
  const { translations } = authority;
  return languagesOf(
    councilUrl(authority),
    translations.map((one) => ({ ...one, path: councilTranslationUrl(authority, one) })),
    settings,
  );
}

/** The same of the page of one inspection. */
export function inspectionLanguages(
  inspection: Inspection,
  { settings }: Pick<Site, 'settings'>,
): AlternatePage[] {
  const { translations } = inspection;
  return languagesOf(
    inspectionUrl(inspection),
    translations.map((one) => ({ ...one, path: translationUrl(inspection, one) })),
    settings,
  );
}

function languagesOf(
  path: string,
  translations: readonly { language: string; path: string }[],
  settings: Site['settings'],
): AlternatePage[] {
  if (translations.length === 0) return [];
  return [{ language: 'en-GB', path }, ...translations].map((one) => ({
    hreflang: one.language,
    href: absolute(one.path, settings),
  }));
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
