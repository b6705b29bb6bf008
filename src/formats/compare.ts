import { latestBy, today } from '../domain/figures.ts';
import { servingIn } from '../domain/lifecycle.ts';
import { areaSeriesToday } from '../domain/whole.ts';
import { bodiesIn, bodiesOf, leadingSubject } from '../domain/subjects.ts';
import type { Noun } from '../schemas/site.ts';
import { compareInspections } from '../domain/change.ts';
import { previousOf } from '../domain/council.ts';
import { isGraded, type AreaResult, type GradedInspection } from '../domain/outcome.ts';
import type { Authority, Site } from '../domain/site.ts';
import { areaResultIn } from '../domain/area-series.ts';
import { apiUrl, councilUrl } from '../domain/urls.ts';
import { onHost, publicPath } from '../domain/host.ts';
import { gradeAsPrinted } from '../wording/grades.ts';
import { sinceInWords, yearOrMonth } from '../wording/since.ts';
import { monthOf } from '../wording/visits.ts';
import { noResult } from '../domain/absent.ts';
import { areaResultInWords } from '../wording/figures.ts';
import { capitalised } from '../wording/words.ts';
import type { CompareAnswer, Data } from '../html/client/compare/data.ts';

/** The latest grades on a subject, as of the site’s own day. */
export function compareFile(site: Site, subject = leadingSubject(site.settings)): Data {
  const asOf = today(site, subject.id);
  const allSeries = areaSeriesToday(site, subject.id);
  const answers = new Map<string, { answer: CompareAnswer; index: number }>();
  const indexOf = (answer: CompareAnswer): number => {
    const key = JSON.stringify(answer);
    const known = answers.get(key) ?? { answer, index: answers.size };
    answers.set(key, known);
    return known.index;
  };
  const councils = servingIn(bodiesIn(subject, site), site.settings).map((authority) => {
    const latest = latestBy(authority, asOf);
    const since = latest && isGraded(latest) ? sinceLast(latest, authority, site) : undefined;
    return {
      id: authority.slug,
      name: authority.name,
      url: onHost(publicPath(councilUrl(authority), site.settings), site.settings),
      when: latest
        ? `${latest.ended === undefined ? 'Published' : 'Inspected'} ${monthOf(latest)}`
        : capitalised(noResult),
      answers: allSeries.map((series) =>
        indexOf(answerOf(areaResultIn(series, latest, asOf.frameworks), since?.get(series.area))),
      ),
      ...(latest && { facts: onHost(`${apiUrl}inspections/${latest.id}.json`, site.settings) }),
    };
  });
  return {
    areas: allSeries.map(({ plain, label, past }) => ({
      name: plain,
      ...(label !== plain && { official: label }),
      past,
    })),
    answers: [...answers.values()].map(({ answer }) => answer),
    councils,
    bodies: nounOf(bodiesOf(site.settings, subject)),
  };
}

/** How each area stands to the inspection before, in words, by its short name. */
function sinceLast(
  latest: GradedInspection,
  authority: Authority,
  { frameworks }: Site,
): ReadonlyMap<string, string> {
  const previous = previousOf(latest, authority);
  if (!previous) return new Map();
  const { changes } = compareInspections(latest, previous, frameworks);
  const year = yearOrMonth(previous, latest);
  return new Map(changes.map((change) => [change.area.id, sinceInWords(change, year)]));
}

function answerOf(result: AreaResult, since: string | undefined): CompareAnswer {
  const words = capitalised(areaResultInWords(result));
  if (result.kind !== 'graded') return { words, why: result.why };
  const printed = gradeAsPrinted({ ...result, printed: words });
  return {
    words: printed,
    mark: result.grade.mark,
    ...(since !== undefined && { since }),
  };
}

/** The words alone: what else the settings say of bodies is nothing that a page fetches. */
function nounOf({ one, many }: Noun): Noun {
  return { one, many };
}
