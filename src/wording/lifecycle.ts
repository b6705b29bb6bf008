import { bodyNoun } from '../domain/language.ts';
import { formatDate } from '../domain/dates.ts';
import { namedIn, stageOn } from '../domain/lifecycle.ts';
import type { Authority, Site } from '../domain/site.ts';
import { capitalised, formFor, listInWords } from './words.ts';

/** What a council’s page says of its beginning or its end, and the councils that it leads to. */
export type LifeNote = { sentence: string; lead?: string; councils: Authority[] };

/** Nothing for a council that is at work, has not changed, and is not about to. */
export function lifeNotes(authority: Authority, site: Site, hasResult: boolean): LifeNote[] {
  const before = namedIn(authority.predecessors, site);
  const after = namedIn(authority.successors, site);
  return [
    ...beginning(authority, site, { before, hasResult }),
    ...(authority.ended === undefined ? [] : [ending(authority, site, after)]),
  ];
}

function beginning(
  { name, started, shadowFrom, ...life }: Authority,
  { settings }: Site,
  { before, hasResult }: { before: Authority[]; hasResult: boolean },
): LifeNote[] {
  const stage = stageOn({ started, shadowFrom, ended: life.ended }, settings.asOf);
  const isToCome = stage === 'announced' || stage === 'shadow';
  if (started === undefined || (before.length === 0 && !isToCome)) return [];
  const place = before.length === 0 ? '' : `, in the place of ${listOf(before)}`;
  const sentence = isToCome
    ? `${name} is due to begin on ${formatDate(started)}${place}.`
    : `${name} began on ${formatDate(started)}${place}.`;
  const shadow =
    stage === 'shadow' && shadowFrom !== undefined
      ? ` A shadow ${bodyNoun().one} has been preparing for it since ${formatDate(shadowFrom)}.`
      : '';
  const none = hasResult ? '' : ` ${name} has no result of its own here yet.`;
  return [
    {
      sentence: `${sentence}${shadow}${none}`,
      ...(before.length > 0 && {
        lead: `What inspectors found before is told under the ${formFor(before.length, bodyNoun().one, bodyNoun().many)} of that time:`,
      }),
      councils: before,
    },
  ];
}

function ending({ name, ended = '' }: Authority, { settings }: Site, after: Authority[]): LifeNote {
  const isOver = ended < settings.asOf;
  const sentence = isOver
    ? `${name} ended on ${formatDate(ended)}. What inspectors found there stays on this page.`
    : `${name} is due to end on ${formatDate(ended)}. Its results will stay on this page.`;
  const lead = isOver ? 'In its place came:' : 'In its place will come:';
  return { sentence, ...(after.length > 0 && { lead }), councils: after };
}

function listOf(councils: readonly Authority[]): string {
  return listInWords(councils.map(({ name }) => name));
}

/** The heading of the list of councils that are to come or have ended. */
export function notServingTitle(): string {
  const { many } = bodyNoun();
  return `${capitalised(many)} to come, and ${many} that have ended`;
}
