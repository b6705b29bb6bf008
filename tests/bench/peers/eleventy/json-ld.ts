import { isoOf, judgementsOf, sentenceOf, type Framework, type Inspection } from './words.ts';

export type Council = { name: string; officialName: string; website: string };

/** The report as data for search engines. */
export function jsonLdOf(
  inspection: Inspection,
  framework: Framework,
  council: Council,
  title: string,
  address: string,
): string {
  const author = [{ '@type': 'Organization', name: 'Inspectors' }];
  const about = {
    '@type': 'GovernmentOrganization',
    '@id': `${address.replace(/[^/]+\/$/, '')}#council`,
    name: council.officialName,
    url: council.website,
  };
  const datePublished = isoOf(inspection.published);
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': `${address}#report`,
    name: title,
    abstract: sentenceOf(inspection, framework),
    mainEntityOfPage: address,
    url: inspection.report.url,
    datePublished,
    inLanguage: 'en',
    author,
    about,
    license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    creditText:
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    review: judgementsOf(inspection, framework).map(({ label, grade }) => ({
      '@type': 'Review',
      reviewAspect: label,
      itemReviewed: { '@id': about['@id'] },
      author,
      datePublished,
      reviewRating: { '@type': 'Rating', ratingValue: grade.label },
    })),
  });
}
