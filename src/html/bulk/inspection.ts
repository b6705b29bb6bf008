import { changesOfInspection } from '../../domain/page-changes.ts';
import type { Authority, Common, Inspection, Renderers } from '../../domain/site.ts';
import { councilTrail } from '../../domain/trails.ts';
import { inspectionUrl } from '../../domain/urls.ts';
import { resultInWords } from '../../wording/results.ts';
import { titleInSentence } from '../../wording/visits.ts';
import { elsewhere } from '../parts/elsewhere.ts';
import { html } from '../parts/html.ts';
import { inspectionBody } from '../parts/inspection-body.ts';
import { pageEnd } from '../parts/page-end.ts';
import { searchFacts } from '../parts/search-facts.ts';
import { inspectionElsewhere } from '../../formats/elsewhere.ts';
import { inspectionSearch } from '../../formats/search-facts.ts';
import type { PlainPage } from './page.ts';

/** The page about one inspection or visit. */
export function inspectionPage(
  inspection: Inspection,
  authority: Authority,
  site: Common,
  render: Renderers,
): PlainPage {
  const { settings } = site;
  const path = inspectionUrl(inspection);
  const about = titleInSentence(inspection);
  const title = `${authority.name}: ${about}`;
  const result = resultInWords(inspection);
  const changes = changesOfInspection(inspection);
  const reported = { about: 'Report published', on: inspection.published };
  return {
    path,
    frame: {
      title,
      description: `${authority.name}. ${result}`,
      trail: councilTrail(authority, site),
      source: inspection.prose.file,
    },
    head: html`
      ${searchFacts(inspectionSearch(inspection, authority, site))}
      ${elsewhere(inspectionElsewhere(inspection, authority, site))}
    `,
    main: inspectionBody({
      ...{ site, authority, inspection, render, about },
      end: pageEnd({ settings, path, changes, ...reported }),
    }),
  };
}
