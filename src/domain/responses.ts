import type { Point } from '../schemas/inspection.ts';
import type { Source } from '../schemas/papers.ts';
import type { ActionFile } from '../schemas/response.ts';
import { addDays, addMonths, isDay } from './dates.ts';
import { addWorkingDays } from './deadlines.ts';
import { lastLooked, type Looked } from './looked.ts';
import type { Inspection, Response, Site } from './site.ts';

/** The deadline for the council’s written statement, as framework files name it. */
export const statementDeadline = 'written-statement';

/** The sum: so many working days after the council received the report. */
export type WorkedOut = {
  date: string;
  /** The day the clock starts. */
  since: string;
  /** Whether that is the day of receipt; else it is the day of publication. */
  received: boolean;
  workingDays: number;
  law: string;
};

/** When the statement is due, and how that is known. The council’s own day goes before the sum. */
export type Due =
  | { kind: 'official'; date: string; source: Source; workedOut: WorkedOut | undefined }
  | ({ kind: 'worked-out' } & WorkedOut);

/** One of the inspectors’ points with its number in their list, and what answers it. */
export type AnsweredPoint = { number: number; point: Point; actions: ActionFile[] };

/** An action with what only a day can tell: whether it is late. */
export type Action = ActionFile & {
  /** The numbers of the points that it answers, in the inspectors’ order. */
  numbers: number[];
  /** The day of the latest news of it. */
  lastNews: string;
  /**
   * Whether the day it was due by is over, and nothing that we have added says that it is done or
   * dropped. This is our inference, and not what the council or anybody else said.
   */
  pastItsDay: boolean;
};

/** Everything that the council says about one inspection. */
export type CouncilSays = {
  due: Due | undefined;
  points: AnsweredPoint[];
  actions: Action[];
  response: Response | undefined;
  /** Whether its framework asks for a written statement. */
  asksStatement: boolean;
  /** When somebody last looked for more of it. */
  looked: Looked;
};

type About = Pick<Inspection, 'framework' | 'published' | 'received'>;
type Today = Pick<Site, 'settings' | 'holidays'>;

/**
 * What the council says about an inspection, each action beside the points that it answers.
 *
 * @param site gives the day that counts as today, and the holidays.
 * @returns undefined where the inspection asks nothing of the council and it said nothing.
 */
export function councilSays(
  inspection: Inspection,
  { settings, holidays }: Today,
): CouncilSays | undefined {
  const { response, improvements } = inspection;
  const due = statementDue(inspection, response, holidays);
  if (!response && !due) return undefined;
  const actions = (response?.actions ?? []).map((action) => ({
    ...action,
    answers: answeredBy(action, improvements),
  }));
  const numbers = new Map(improvements.map(({ id }, index) => [id, index + 1]));
  return {
    due,
    asksStatement: due !== undefined || asksStatement(inspection),
    response,
    looked: lastLooked(inspection.looked, response?.looked),
    points: improvements.map((point, index) => ({
      number: index + 1,
      point,
      actions: actions.filter(({ answers }) => answers.includes(point.id)),
    })),
    actions: actions.map((action) => ({
      ...action,
      numbers: action.answers.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
      lastNews: lastNewsOf(action),
      pastItsDay: isPastItsDay(action, settings.asOf),
    })),
  };
}

/** Whether the framework has a deadline for a written statement: else nothing says that the law asks for one. */
function asksStatement({ framework }: Pick<Inspection, 'framework'>): boolean {
  return framework.deadlines.some(({ id }) => id === statementDeadline);
}

/**
 * When the council’s written statement is due.
 *
 * @returns the council’s own day with its source, else the sum, else undefined.
 */
export function statementDue(
  inspection: About,
  response: Pick<Response, 'due' | 'sources'> | undefined,
  holidays: Site['holidays'],
): Due | undefined {
  const workedOut = workedOutDue(inspection, holidays);
  const official = response?.due;
  const source = response?.sources.find(({ id }) => id === official?.source);
  if (official && source) return { kind: 'official', date: official.date, source, workedOut };
  return workedOut && { kind: 'worked-out', ...workedOut };
}

/**
 * The sum from the law: working days after the council received the report, or after its
 * publication where nobody knows the day of receipt (Education and Inspections Act 2006, section
 * 137; SI 2007/462).
 *
 * @returns undefined where the framework has no such deadline, or the holidays are not known.
 */
export function workedOutDue(
  { framework, published, received }: About,
  holidays: Site['holidays'],
): WorkedOut | undefined {
  const deadline = framework.deadlines.find(({ id }) => id === statementDeadline);
  if (!deadline) return undefined;
  const since = received ?? published;
  // Working days cannot be counted from a month.
  if (!isDay(since)) return undefined;
  const { workingDays, law } = deadline;
  const date = addWorkingDays(since, workingDays, holidays);
  return date === undefined
    ? undefined
    : { date, since, received: received !== undefined, workingDays, law };
}

/** What `answers` says in place of ids where an action answers each of the points. */
export const everyPoint = 'all';

/** The ids of the points that an action answers. */
function answeredBy({ answers }: Pick<ActionFile, 'answers'>, points: readonly Point[]): string[] {
  return answers.includes(everyPoint) ? points.map(({ id }) => id) : answers;
}

/** Whether the day of an action is over. Done and dropped ones never are, nor those without a date. */
export function isPastItsDay(
  { status, by }: Pick<ActionFile, 'status' | 'by'>,
  asOf: string,
): boolean {
  return by !== undefined && status !== 'done' && status !== 'dropped' && lastDayOf(by) < asOf;
}

/** The last day of a month (YYYY-MM), or the day itself. */
export function lastDayOf(dayOrMonth: string): string {
  return dayOrMonth.length > 7 ? dayOrMonth : addDays(addMonths(`${dayOrMonth}-01`, 1), -1);
}

/** The latest day on which anything was said of an action. */
export function lastNewsOf(action: Pick<ActionFile, 'said' | 'progress'>): string {
  return [action.said, ...action.progress.map(({ on }) => on)].sort().at(-1) ?? action.said;
}
