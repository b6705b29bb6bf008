import { latestBy, today } from '../domain/figures.ts';
import { servingIn } from '../domain/lifecycle.ts';
import { areaSeriesToday } from '../domain/whole.ts';
import { bodiesIn, bodiesOf, leadingSubject } from '../domain/subjects.ts';
import type { Noun } from '../schemas/site.ts';
import type { AreaResult } from '../domain/outcome.ts';
import type { Site } from '../domain/site.ts';
import { areaResultIn } from '../domain/area-series.ts';
import { councilUrl, onHost, publicPath } from '../domain/urls.ts';
import { gradeAsPrinted } from '../wording/grades.ts';
import { monthOf } from '../wording/visits.ts';
import { noResult } from '../domain/absent.ts';
import { areaResultInWords } from '../wording/figures.ts';
import { capitalised } from '../wording/words.ts';
import type { GradeMark } from '../schemas/framework.ts';

/** What became of one area: in words, with the shape of the grade, or why there is none. */
export type Answer = { words: string; mark?: GradeMark; why?: string };

/**
 * All that the page for comparing councils needs, in one small file of its own. It is no part of the
 * API and may change with the page. `answers` holds each answer once; councils point into it, one
 * number for each area.
 */
export type CompareFile = {
  /** An area that is past is only shown where a council still has a grade in it. */
  areas: { name: string; past: boolean }[];
  answers: Answer[];
  councils: { id: string; name: string; url: string; when: string; answers: number[] }[];
  /** What to call one of them, and many. */
  bodies: Noun;
};

/** The latest grades on a subject, as of the site’s own day. */
export function compareFile(site: Site, subject = leadingSubject(site.settings)): CompareFile {
  const asOf = today(site, subject.id);
  const allSeries = areaSeriesToday(site, subject.id);
  const answers = new Map<string, { answer: Answer; index: number }>();
  const indexOf = (answer: Answer): number => {
    const key = JSON.stringify(answer);
    const known = answers.get(key) ?? { answer, index: answers.size };
    answers.set(key, known);
    return known.index;
  };
  const councils = servingIn(bodiesIn(subject, site), site.settings).map((authority) => {
    const latest = latestBy(authority, asOf);
    return {
      id: authority.slug,
      name: authority.name,
      url: onHost(publicPath(councilUrl(authority), site.settings), site.settings),
      when: latest
        ? `${latest.ended === undefined ? 'Published' : 'Inspected'} ${monthOf(latest)}`
        : capitalised(noResult),
      answers: allSeries.map((series) =>
        indexOf(answerOf(areaResultIn(series, latest, asOf.frameworks))),
      ),
    };
  });
  return {
    areas: allSeries.map(({ plain, past }) => ({ name: plain, past })),
    answers: [...answers.values()].map(({ answer }) => answer),
    councils,
    bodies: nounOf(bodiesOf(site.settings, subject)),
  };
}

function answerOf(result: AreaResult): Answer {
  const words = capitalised(areaResultInWords(result));
  return result.kind === 'graded'
    ? { words: gradeAsPrinted({ ...result, printed: words }), mark: result.grade.mark }
    : { words, why: result.why };
}

/** The words alone: what else the settings say of bodies is nothing that a page fetches. */
function nounOf({ one, many }: Noun): Noun {
  return { one, many };
}
