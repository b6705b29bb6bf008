import type { GovernmentOrganization, Organization, Report, Review, WithContext } from 'schema-dts';
import { areasAndOverall, isCounted, type JudgedArea } from '../domain/outcome.ts';
import type { Authority, Inspection, Site } from '../domain/site.ts';
import { absolute } from '../domain/host.ts';
import { councilUrl, inspectionUrl } from '../domain/urls.ts';
import { resultInWords } from '../wording/results.ts';
import { gradeAsPrinted } from '../wording/grades.ts';
import { titleInSentence } from '../wording/visits.ts';
import { inspectorateNames } from '../domain/scales.ts';
import { licenceOf } from './about.ts';

/**
 * An inspection as linked data (schema.org): the report, and a review for each judgement. A rating
 * has the printed words and no number; a judgement without a grade has its reason and no rating. The
 * council is told once, and reviews refer to it.
 */
export function reportData(
  inspection: Inspection,
  authority: Authority,
  site: Pick<Site, 'settings'>,
): WithContext<Report> {
  const { framework, published, report } = inspection;
  const page = absolute(inspectionUrl(inspection), site.settings);
  const council = councilData(authority, site);
  const licence = licenceOf(site.settings);
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': `${page}#report`,
    name: `${authority.name}: ${titleInSentence(inspection)}`,
    abstract: resultInWords(inspection),
    mainEntityOfPage: page,
    ...(report.url !== undefined && { url: report.url }),
    datePublished: published,
    inLanguage: report.language,
    author: authorsOf(framework),
    about: council,
    license: licence.url,
    creditText: licence.line,
    ...(isCounted(inspection) && {
      review: areasAndOverall(inspection).map((area) =>
        reviewOf(area, inspection, { '@id': council['@id'] }),
      ),
    }),
  };
}

/** Linked data as text that is safe inside a `<script>` element: no tag can end it. */
export function scriptText(data: WithContext<Report>): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function reviewOf(
  { label, result }: JudgedArea,
  { framework, published }: Inspection,
  council: { '@id': string },
): Review {
  return {
    '@type': 'Review',
    reviewAspect: label,
    itemReviewed: council,
    author: authorsOf(framework),
    datePublished: published,
    ...(result.kind === 'graded'
      ? { reviewRating: { '@type': 'Rating', ratingValue: gradeAsPrinted(result) } }
      : { reviewBody: `${result.words}. ${result.why}` }),
  };
}

function councilData(
  authority: Authority,
  { settings }: Pick<Site, 'settings'>,
): Exclude<GovernmentOrganization, string> & { '@id': string } {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${absolute(councilUrl(authority), settings)}#council`,
    name: authority.officialName,
    ...(authority.website !== undefined && { url: authority.website }),
  };
}

function authorsOf(framework: Inspection['framework']): Organization[] {
  return inspectorateNames(framework).map((name) => ({ '@type': 'Organization', name }));
}
