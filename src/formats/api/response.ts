import type { Looked } from '../../domain/looked.ts';
import {
  councilSays,
  type Action,
  type AnsweredPoint,
  type Due,
  type WorkedOut,
} from '../../domain/responses.ts';
import type { Inspection, Response, Site } from '../../domain/site.ts';
import { answerAbsent, dueHow, statusInWords } from '../../wording/responses.ts';
import type { ApiResponse } from '../../schemas/api-council.ts';

/**
 * What the council says about an inspection, as the API gives it.
 *
 * @returns undefined where the inspection asks nothing of the council and it said nothing.
 */
export function responseRecord(
  inspection: Inspection,
  site: Pick<Site, 'settings' | 'holidays'>,
): ApiResponse | undefined {
  const says = councilSays(inspection, site);
  if (!says) return undefined;
  const { due, response, points, actions, looked } = says;
  return {
    ...(due && { due: dueRecord(due) }),
    points: points.map((point) => pointRecord(point, looked)),
    actions: actions.map((action) => actionRecord(action, points)),
    ...ownPapers(response),
    ...(looked !== undefined && { looked }),
  };
}

/** What is given as the council's file has it. */
function ownPapers(response: Response | undefined) {
  if (!response) return { otherCounts: [], figures: [], sources: [] };
  const { statement, ownList, otherCounts, figures, sources } = response;
  return {
    ...(statement && { statement }),
    ...(ownList && { ownList }),
    otherCounts,
    figures,
    sources,
  };
}

function dueRecord(due: Due): NonNullable<ApiResponse['due']> {
  const inWords = dueHow(due);
  if (due.kind === 'worked-out') return { from: 'worked-out', ...sumRecord(due), inWords };
  const { date, source, workedOut } = due;
  return {
    from: 'council',
    date,
    source,
    ...(workedOut && { workedOut: sumRecord(workedOut) }),
    inWords,
  };
}

function sumRecord({ date, since, received, workingDays, law }: WorkedOut) {
  const sinceIs: 'received' | 'published' = received ? 'received' : 'published';
  return { date, since, sinceIs, workingDays, law };
}

function pointRecord(
  { point, number, actions }: AnsweredPoint,
  looked: Looked,
): ApiResponse['points'][number] {
  return {
    id: point.id,
    number,
    actions: actions.map(({ id }) => id),
    ...(actions.length === 0 && { noResponse: answerAbsent(looked) }),
  };
}

/** Where an action answers each of the points, their ids stand in place of the word for that. */
function actionRecord(
  action: Action,
  points: readonly AnsweredPoint[],
): ApiResponse['actions'][number] {
  const { numbers, ...facts } = action;
  return {
    ...facts,
    answers: points.filter(({ number }) => numbers.includes(number)).map(({ point }) => point.id),
    statusInWords: statusInWords(action),
    overdue: action.pastItsDay,
  };
}
