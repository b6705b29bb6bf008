import { resultsOf } from '../../domain/council.ts';
import { formatDate } from '../../domain/dates.ts';
import type { EmbedBlock } from '../../domain/embed.ts';
import { areasAndOverall, isGraded, isResult, isWithdrawn } from '../../domain/outcome.ts';
import { leadingResultsDay } from '../../domain/results-up-to.ts';
import { reportStateInWords } from '../../wording/report-state.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { ownSubject } from '../../domain/subjects.ts';
import { absolute } from '../../domain/host.ts';
import { councilUrl, inspectionUrl } from '../../domain/urls.ts';
import { narrativeInWords, ungradedInWords, whyNoGrade } from '../../wording/results.ts';
import { gradeAsPrinted } from '../../wording/grades.ts';
import {
  inspectors,
  kindName,
  monthInTitle,
  monthOf,
  onSiteInWords,
  publishedWhen,
} from '../../wording/visits.ts';
import { lineText } from '../../markdown/line-text.ts';
import { pointsInReport, pointsToldHere } from '../../wording/counts.ts';
import { pageInWords } from '../../wording/links.ts';
import { absent, resultAbsent } from '../../domain/absent.ts';
import { capitalised } from '../../wording/words.ts';
import { howJudged } from '../../wording/subjects.ts';
import { disclaimer, licenceOf } from '../about.ts';

type Settings = Pick<Site, 'settings'>;

/** The embed of one inspection or visit. It stays as it is when a newer one comes. */
export function inspectionBlock(
  inspection: Inspection,
  authority: Pick<Authority, 'name'>,
  site: Settings,
): EmbedBlock {
  const foot = footOf(site, `as things stood on ${formatDate(site.settings.asOf)}`);
  const heading = `${authority.name}: ${kindName(inspection)}, ${monthInTitle(inspection)}`;
  const words = `${authority.name}: ${pageInWords(inspection)}`;
  const href = absolute(inspectionUrl(inspection), site.settings);
  const improve = improveOf(inspection, authority, site);
  return { ...bodyOf(inspection), heading, ...improve, more: { words, href }, ...foot };
}

/** The embed of a council’s latest result. It changes when the result does. */
export function councilBlock(
  authority: Authority,
  site: Pick<Site, 'settings' | 'frameworks'>,
): EmbedBlock {
  const { name } = authority;
  const leading = ownSubject(authority, site.settings);
  const { newest: latest } = resultsOf(authority, leading.id);
  const more = {
    words: `${name}: the whole result in plain words`,
    href: absolute(councilUrl(authority), site.settings),
  };
  const upTo = formatDate(leadingResultsDay(site));
  const foot = footOf(site, `with results published up to ${upTo}`);
  const body = latest ? bodyOf(latest) : { sentences: [resultAbsent(authority)] };
  const heading = howJudged(authority, site);
  const improve = latest && improveOf(latest, authority, site);
  return { ...body, heading, ...improve, more, ...foot };
}

function bodyOf(inspection: Inspection): Pick<EmbedBlock, 'sentences' | 'table'> {
  const dates = datesOf(inspection);
  if (isWithdrawn(inspection)) return { sentences: [dates, reportStateInWords(inspection)] };
  if (!isGraded(inspection)) {
    const found =
      inspection.outcome.type === 'narrative'
        ? narrativeInWords(inspection)
        : ungradedInWords(inspection);
    return { sentences: [dates, found, whyNoGrade(inspection)].filter((one) => one !== '') };
  }
  return {
    sentences: [
      dates,
      ...stateOf(inspection),
      ...(inspection.inShort === undefined ? [] : [inspection.inShort]),
    ],
    table: {
      caption: `Grades, ${monthOf(inspection)}`,
      head: ['What was judged', 'Grade'],
      rows: areasAndOverall(inspection).map(({ plain, result }) => ({
        area: plain,
        grade: result.kind === 'graded' ? gradeAsPrinted(result) : missingInWords(result),
      })),
    },
  };
}

function stateOf(inspection: Inspection): string[] {
  return inspection.reportState ? [reportStateInWords(inspection)] : [];
}

/** What must improve, or why that is not here. */
function improveOf(
  inspection: Inspection,
  { name }: Pick<Authority, 'name'>,
  { settings }: Settings,
): Pick<EmbedBlock, 'improve'> {
  if (!isResult(inspection) || isWithdrawn(inspection)) return {};
  const { improvements, looked } = inspection;
  const missing = pointsInReport(inspection) || absent('what must improve', looked);
  return {
    improve: {
      heading: 'What must improve',
      sentence: improvements.length > 0 ? pointsToldHere(improvements.length) : missing,
      items: improvements.map(({ text }) => lineText(text)),
      more: {
        words: `${name}: ${pageInWords(inspection)}`,
        href: absolute(inspectionUrl(inspection), settings),
      },
    },
  };
}

/** Who inspected and when, or why that is not known, and the day of the report. */
function datesOf(inspection: Inspection): string {
  const by = `Inspected by ${inspectors(inspection)}`;
  const when = onSiteInWords(inspection);
  const visit = inspection.onSite.length > 0 ? `${by}, ${when}.` : `${by}. ${when}`;
  return `${visit} Report published ${publishedWhen(inspection)}.`;
}

function missingInWords({ words, why }: { words: string; why: string }): string {
  return `${capitalised(words)}. ${why}`;
}

function footOf({ settings }: Settings, when: string): Pick<EmbedBlock, 'source' | 'licence'> {
  const licence = licenceOf(settings);
  const [before = '', after = ''] = licence.line.split(licence.name);
  return {
    source: `Made from ${settings.title} ${when}. ${disclaimer}`,
    licence: { before, words: licence.name, href: licence.url, after },
  };
}
