import { formatDate } from '../domain/dates.ts';
import type { Authority, Inspection, Site } from '../domain/site.ts';
import { capitalised } from './words.ts';
import type { Fact } from './fact.ts';
import { pagesInWords } from './counts.ts';
import { languageInEnglish } from './versions.ts';
import { inspectors, kindAbout, onSiteInWords } from './visits.ts';

/** What there is to know of an inspection itself: who, when, under which rules, and the report. */
export function inspectionFacts(inspection: Inspection, authority: Authority): Fact[] {
  const { framework, published, publishedInReport, report, deliveredBy } = inspection;
  return [
    { name: 'Inspectors', value: capitalised(inspectors(inspection)) },
    { name: 'On site', value: onSiteInWords(inspection) },
    { name: 'Who ran the service', value: deliveredBy },
    { name: 'Kind of visit', value: kindAbout(inspection) },
    { name: 'Framework', value: framework.name },
    { name: 'Report published', value: formatDate(published) },
    {
      name: 'Date printed in the report',
      value: publishedInReport && formatDate(publishedInReport),
    },
    report.url === undefined
      ? {
          name: 'Inspectors’ page',
          value: authority.inspectorPage && `${authority.name} on the inspectors’ site`,
          href: authority.inspectorPage,
        }
      : { name: 'Report', value: reportInWords(inspection), href: report.url },
  ];
}

/** “Full report (PDF, 10 pages, in English)”. What is not known is left out. */
export function reportInWords({ report }: Inspection): string {
  const about = [
    report.format,
    pagesInWords(report.pages),
    report.bytes === undefined ? '' : `${String(Math.ceil(report.bytes / 1024))} kB`,
    `in ${languageInEnglish(report.language)}`,
  ];
  return `Full report (${about.filter((one) => one !== '').join(', ')})`;
}

/** What there is to know of a council, with the places to read more. */
export function councilFacts(authority: Authority, { settings }: Pick<Site, 'settings'>): Fact[] {
  const trusts = authority.deliveredBy.filter(({ until }) => until === undefined);
  return [
    { name: 'Full name', value: authority.officialName },
    { name: 'Kind', value: capitalised(authority.type) },
    { name: 'Where', value: authority.place },
    { name: 'Region', value: settings.regions.find(({ id }) => id === authority.region)?.name },
    {
      name: 'Who runs the service',
      value: trusts.map(({ name, from }) => `${name}, since ${formatDate(from)}`).join('; '),
    },
    {
      name: 'People aged 0 to 25',
      value: authority.populationUnder25?.toLocaleString('en-GB'),
    },
    { name: 'Website', value: `${authority.name}: website`, href: authority.website },
    {
      name: 'Meetings and papers',
      value: `${authority.name} committee papers`,
      href: authority.committeeSite,
    },
    {
      name: 'Inspection reports',
      value: `${authority.name} on the inspectors’ site`,
      href: authority.inspectorPage,
    },
  ].filter((fact) => !('href' in fact) || fact.href !== undefined);
}
