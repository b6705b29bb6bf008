import {
  bodiesOf,
  isLeading,
  leadingSubject,
  ownSubject,
  subjectInSentence,
  wholeInSentence,
} from '../domain/subjects.ts';
import { judgedSubjects } from '../domain/frameworks.ts';
import type { Site } from '../domain/site.ts';
import { absent } from '../domain/absent.ts';
import type { Noun, SiteSettings, Subject } from '../schemas/site.ts';
import { countedInDigits } from './words.ts';

/** Titles and sentences that say what is inspected, and where, in the words of the settings. */

type Body = { name: string; subjects?: string[] | undefined };
type Judged = Pick<Site, 'settings' | 'frameworks'>;

/** The title of a body’s own page: its name, and what was inspected where the name does not say it. */
export function bodyTitle(body: Body, settings: SiteSettings): string {
  return [body.name, titleSubject(body, settings)].filter(Boolean).join(': ');
}

/** What stands after the name in that title. Empty where those that are inspected are called the same. */
export function titleSubject(body: Body, settings: SiteSettings): string {
  return namedApart(ownSubject(body, settings), settings);
}

/** A subject in a sentence. Empty where it would say again what is inspected: “prisons at a prison”. */
function namedApart(subject: Subject, settings: SiteSettings): string {
  const words = subjectInSentence(subject);
  return words.toLowerCase() === bodiesOf(settings, subject).many.toLowerCase() ? '' : words;
}

/** “ for food hygiene”: the same after another word. */
function after(word: string, subject: Subject, settings: SiteSettings): string {
  const words = namedApart(subject, settings);
  return words === '' ? '' : ` ${word} ${words}`;
}

/** “in Bradford”, “at Oak Primary”: a body’s name in a sentence that says where something was found. */
export function atBody(body: Body, settings: SiteSettings): string {
  const { preposition = 'in' } = bodiesOf(settings, ownSubject(body, settings));
  return `${preposition} ${body.name}`;
}

/** What that page is, for search engines. */
export function bodyDescription(body: Body, site: Judged): string {
  return `${howJudged(body, site)}, and what must improve.`;
}

/** “How inspectors judged food hygiene at Anchor Café”, or where they give no grades, “What inspectors found …”. */
export function howJudged(body: Body, { settings, frameworks }: Judged): string {
  const subject = ownSubject(body, settings);
  if (!judgedSubjects(frameworks.values()).has(subject.id))
    return `What inspectors found ${atBody(body, settings)}`;
  const words = namedApart(subject, settings);
  return words === ''
    ? `How inspectors judged ${body.name}`
    : `How inspectors judged ${words} ${atBody(body, settings)}`;
}

/** The name of a body’s calendar. */
export function calendarName(body: Body, settings: SiteSettings): string {
  return `${body.name}: inspections${after('of', ownSubject(body, settings), settings)}`;
}

/** “The latest result for … in each of 153 councils”, with what it is counted in. */
export function latestResultFor(settings: SiteSettings, where: string): string {
  const about = after('for', leadingSubject(settings), settings);
  return about === '' ? `The latest result of ${where}.` : `The latest result${about} in ${where}.`;
}

/** Each one of a kind with its latest result, for search engines. */
export function everyBodyWithResult(settings: SiteSettings, where = ''): string {
  const { one } = bodiesOf(settings);
  return `Every ${one}${where} with its latest result${after('for', leadingSubject(settings), settings)}.`;
}

/** The heading of the page of all together; a subject that does not lead is named. */
export function wholeOfSubject(subject: Subject, settings: SiteSettings): string {
  const { many } = bodiesOf(settings, subject);
  const about = isLeading(subject, settings) ? '' : `, ${subjectInSentence(subject)}`;
  return `${settings.whole.name}: all ${many} together${about}`;
}

/** What that page is, for search engines. */
export function wholeDescription(subject: Subject, site: Judged, upTo: string): string {
  const { settings, frameworks } = site;
  if (!judgedSubjects(frameworks.values()).has(subject.id)) return nothingCounted(subject, site);
  const { many } = bodiesOf(settings, subject);
  return `How many ${many} had each grade${after('for', subject, settings)}, in results published up to ${upTo}.`;
}

/** What the numbers of that page are, with the day up to which results are in. */
export function whatIsCounted(count: number, { one, many }: Noun, upTo: string): string {
  return `These are the latest grades of ${countedInDigits(count, one, many)}, published up to ${upTo}. We count grades. We never add them up into a score, and we never rank ${many}.`;
}

/** Why that page has no numbers. */
export function nothingCounted({ id }: Subject, { frameworks }: Judged): string {
  return judgedSubjects(frameworks.values()).has(id)
    ? absent('an inspection with grades')
    : 'Inspectors give no grades here, so there is nothing to count.';
}

/** The heading of the page about one area everywhere. */
export function areaEverywhere(
  { plain }: { plain: string },
  subject: Subject,
  settings: SiteSettings,
): string {
  const { one } = bodiesOf(settings, subject);
  const about = isLeading(subject, settings) ? '' : ` (${subjectInSentence(subject)})`;
  return `${plain}${about}: every ${one}${inWhole(settings)}`;
}

/** What that page is, for search engines. */
export function areaDescription(
  { plain }: { plain: string },
  subject: Subject,
  settings: SiteSettings,
  upTo: string,
): string {
  const { one } = bodiesOf(settings, subject);
  return `${plain}: the latest grade of every ${one}${inWhole(settings)}, published up to ${upTo}.`;
}

/** “ in the county”. Nothing where the settings do not say what all of them are called. */
function inWhole({ whole }: SiteSettings): string {
  return whole.id === 'all' ? '' : ` in ${wholeInSentence(whole)}`;
}

/** The heading of the page that compares; a subject that does not lead is named. */
export function compareTitle(subject: Subject, settings: SiteSettings): string {
  const about = isLeading(subject, settings) ? '' : `: ${subjectInSentence(subject)}`;
  return `Compare ${bodiesOf(settings, subject).many}${about}`;
}

/** What that page is, for search engines. */
export function compareDescription(subject: Subject, settings: SiteSettings): string {
  return `The latest grades of up to four ${bodiesOf(settings, subject).many}${after('for', subject, settings)}, side by side.`;
}
