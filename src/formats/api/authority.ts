import { ownSubject } from '../../domain/subjects.ts';
import { resultsOf } from '../../domain/council.ts';
import type { Authority, Common, Inspection, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { apiUrl, councilUrl } from '../../domain/urls.ts';
import { resultAbsent } from '../../domain/absent.ts';
import type { ApiAuthority, ApiFileOf } from '../../schemas/api.ts';
import { inspectionBrief } from './inspection.ts';
import { meetingBrief } from './meeting.ts';

/** The newest graded inspection of the subject that leads the site. */
export function latestOf(
  authority: Authority,
  { settings }: Pick<Site, 'settings'>,
): Inspection | undefined {
  return resultsOf(authority, ownSubject(authority, settings).id).newest;
}

/** One council with all that was inspected there, as the API gives it. */
export function authorityRecord(authority: Authority, site: Common): ApiAuthority {
  const { slug, region, inspections, meetings } = authority;
  const latest = latestOf(authority, site);
  return {
    id: slug,
    ...publicFacts(authority),
    region: {
      id: region,
      name: site.settings.regions.find(({ id }) => id === region)?.name ?? region,
    },
    latest: latest ? inspectionBrief(latest, site) : { none: resultAbsent(authority) },
    inspections: inspections.map((inspection) => inspectionBrief(inspection, site)),
    ...(meetings.length > 0 && { meetings: meetings.map((one) => meetingBrief(one, site)) }),
    ...addressesOf(authority, site),
  };
}

/** What the council’s file says of it, apart from what only authors need. */
function publicFacts({
  slug: _slug,
  region: _region,
  prose: _prose,
  inspections: _inspections,
  meetings: _meetings,
  translations: _translations,
  exceptions: _exceptions,
  formerCouncils: _formerCouncils,
  ...facts
}: Authority) {
  return facts;
}

/** One council in a line of the list of all. */
export function authorityLine(
  authority: Authority,
  site: Site,
): ApiFileOf<'authorities'>['authorities'][number] {
  const { slug, name, region, codes } = authority;
  return {
    id: slug,
    name,
    region,
    ...(codes.gss !== undefined && { gss: codes.gss }),
    latest: latestOf(authority, site)?.id ?? { none: resultAbsent(authority) },
    ...addressesOf(authority, site),
  };
}

function addressesOf(authority: Authority, { settings }: Pick<Site, 'settings'>) {
  return {
    page: absolute(councilUrl(authority), settings),
    self: absolute(`${apiUrl}authorities/${authority.slug}.json`, settings),
  };
}
