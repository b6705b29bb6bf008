import {
  areasAndOverall,
  followsFrom,
  isGraded,
  notApplicable,
  type JudgedArea,
} from '../../domain/outcome.ts';
import { changesOfInspection } from '../../domain/page-changes.ts';
import { inspectorateNames } from '../../domain/scales.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { apiUrl, inspectionUrl } from '../../domain/urls.ts';
import { absent } from '../../domain/absent.ts';
import { narrativeInWords, resultInWords, whyNoTopic } from '../../wording/results.ts';
import { kindName, onSiteInWords } from '../../wording/visits.ts';
import type {
  ApiBrief,
  ApiInspection,
  ApiJudgement,
  ApiOutcome,
} from '../../schemas/api-inspection.ts';
import { responseRecord } from './response.ts';

type Settings = Pick<Site, 'settings'>;

/** One inspection or visit with all its facts, as the API gives it. */
export function inspectionRecord(
  inspection: Inspection,
  authority: Pick<Authority, 'slug' | 'name'>,
  site: Pick<Site, 'settings' | 'holidays'>,
): ApiInspection {
  const { settings } = site;
  const response = responseRecord(inspection, site);
  const { framework, received, publishedInReport, deliveredBy, looked } = inspection;
  return {
    id: inspection.id,
    authority: authority.slug,
    authorityName: authority.name,
    framework: framework.id,
    frameworkName: framework.name,
    subject: framework.subject,
    kind: { id: inspection.kind, name: kindName(inspection) },
    inspectors: inspectorateNames(framework),
    ...(deliveredBy !== undefined && { deliveredBy }),
    onSite: inspection.onSite,
    ...(inspection.onSite.length === 0 && {
      onSiteNotKnown: onSiteInWords(inspection),
    }),
    published: inspection.published,
    ...(publishedInReport !== undefined && { publishedInReport }),
    ...(received !== undefined && { received }),
    report: reportOf(inspection),
    ...(inspection.reportState && { reportState: inspection.reportState }),
    outcome: outcomeOf(inspection),
    inWords: resultInWords(inspection),
    ...aboutSummary(inspection),
    strengths: inspection.strengths,
    improvements: inspection.improvements,
    ...(response && { response }),
    ...(looked !== undefined && { looked }),
    changes: changesOfInspection(inspection),
    page: absolute(inspectionUrl(inspection), settings),
    self: selfOf(inspection, { settings }),
  };
}

/** What stands beside the summary, as far as somebody has written it. */
function aboutSummary({
  inShort,
  summary,
  sections,
  improvementCount,
  improvementsInProse,
}: Inspection): Partial<ApiInspection> {
  return {
    ...(inShort !== undefined && { inShort }),
    ...(summary && { summary }),
    ...(sections.length > 0 && { sections }),
    ...(improvementCount !== undefined && { improvementCount }),
    ...(improvementsInProse !== undefined && { improvementsInProse }),
  };
}

/** One inspection in a line of a list. */
export function inspectionBrief(inspection: Inspection, { settings }: Settings): ApiBrief {
  return {
    id: inspection.id,
    published: inspection.published,
    framework: inspection.framework.id,
    kind: inspection.kind,
    inWords: resultInWords(inspection),
    page: absolute(inspectionUrl(inspection), settings),
    self: selfOf(inspection, { settings }),
  };
}

/** One judgement: the grade that inspectors gave, or the reason why there is none. */
export function judgementRecord(area: JudgedArea, inspection: Inspection): ApiJudgement {
  const { id, label, plain, within, printedArea, result } = area;
  const names = {
    area: id,
    label,
    ...(printedArea !== undefined && { printedArea }),
    plain,
    ...(within !== undefined && { within }),
  };
  if (result.kind === 'graded') {
    const { grade, printed, score } = result;
    const given = { ...names, grade: grade.id, gradeLabel: grade.label, printed };
    return score === undefined ? given : { ...given, score };
  }
  const { words, why } = result;
  const missing = words === notApplicable ? 'not-applicable' : missingCode(id, inspection);
  return { ...names, missing, words, why };
}

function missingCode(area: string, { outcome }: Inspection) {
  const judgement =
    outcome.type === 'graded' ? outcome.judgements.find((one) => one.area === area) : undefined;
  return judgement && 'missing' in judgement ? judgement.missing : 'not-in-framework';
}

function outcomeOf(inspection: Inspection): ApiOutcome {
  if (isGraded(inspection)) {
    const judgements = areasAndOverall(inspection).map((area) => judgementRecord(area, inspection));
    return { type: 'graded', judgements };
  }
  return inspection.outcome.type === 'narrative' ? narrativeOf(inspection) : ungradedOf(inspection);
}

function narrativeOf(inspection: Inspection): ApiOutcome {
  const { framework, outcome } = inspection;
  const next = followsFrom(inspection);
  const narrative = outcome.type === 'narrative' ? outcome : undefined;
  const results = framework.outcome === 'narrative' ? framework.results : [];
  const found = results.find(({ id }) => id === narrative?.result);
  return {
    type: 'narrative',
    result: found
      ? { id: found.id, label: found.label, meaning: found.meaning }
      : { missing: 'not-known', why: narrativeInWords(inspection) },
    whyNoGrades: whyNoGrades(framework),
    ...(narrative?.previous !== undefined && { previous: narrative.previous }),
    ...(next.length > 0 && { next: nextInWords(next), whatFollows: next }),
  };
}

/** “Monitoring inspection: After about 18 months. Full inspection: After about 3 years.” */
function nextInWords(next: readonly { what: string; when: string }[]): string {
  return next.map(({ what, when }) => `${what}: ${when.replace(/\.$/, '')}.`).join(' ');
}

function ungradedOf({ framework, outcome, looked }: Inspection): ApiOutcome {
  const ungraded = outcome.type === 'ungraded' ? outcome : undefined;
  return {
    type: 'ungraded',
    whyNoGrades: whyNoGrades(framework),
    ...(ungraded?.topic === undefined
      ? { topicNotKnown: whyNoTopic(ungraded ?? {}, looked) }
      : { topic: ungraded.topic }),
    ...(ungraded?.priorityAction !== undefined && { priorityAction: ungraded.priorityAction }),
  };
}

function whyNoGrades(framework: Inspection['framework']): string {
  return 'why' in framework ? framework.why : framework.about;
}

function reportOf({ report, looked }: Inspection): ApiInspection['report'] {
  if (report.url !== undefined) return report;
  return { ...report, urlNotKnown: absent('a link to it', looked) };
}

function selfOf({ id }: Inspection, { settings }: Settings): string {
  return absolute(`${apiUrl}inspections/${id}.json`, settings);
}
