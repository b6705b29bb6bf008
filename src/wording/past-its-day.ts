import { formatDate } from '../domain/dates.ts';
import type { Looked } from '../domain/looked.ts';
import type { Action } from '../domain/responses.ts';
import { absentPart } from '../domain/absent.ts';
import { capitalised, counted } from './words.ts';

/** Actions whose day is over with no later news here, and what we say of them in our own name. */
export type PastTheirDay = {
  actions: Action[];
  /** “Two actions’ days have passed; we have not added later news (last news 13 October 2025).” */
  sentence: string;
};

/**
 * What silence lets us say: that days have passed, and how far our news reaches. That anything is late
 * would be a claim about the council, which nobody here can make.
 *
 * @returns undefined where no action's day is over.
 */
export function pastTheirDay(all: readonly Action[], looked: Looked): PastTheirDay | undefined {
  const actions = all.filter(({ pastItsDay }) => pastItsDay);
  const lastNews = actions
    .map((action) => action.lastNews)
    .sort()
    .at(-1);
  if (lastNews === undefined) return undefined;
  const days =
    actions.length === 1
      ? 'One action’s day has passed'
      : `${capitalised(counted(actions.length, 'action'))}’ days have passed`;
  const sentence = `${days}; ${absentPart('later news', looked)} (last news ${formatDate(lastNews)}).`;
  return { actions, sentence };
}
