import {
  bodiesOf,
  isLeading,
  leadingSubject,
  ownSubject,
  subjectInSentence,
  wholeInSentence,
} from '../domain/subjects.ts';
import type { SiteSettings, Subject } from '../schemas/site.ts';

/** Titles and sentences that say what is inspected, and where, in the words of the settings. */

type Body = { name: string; subjects?: string[] | undefined };

/** The title of a body’s own page: its name, and what was inspected. */
export function bodyTitle(body: Body, settings: SiteSettings): string {
  return `${body.name}: ${subjectInSentence(ownSubject(body, settings))}`;
}

/** “in Bradford”, “at Oak Primary”: a body’s name in a sentence that says where something was found. */
export function atBody(body: Body, settings: SiteSettings): string {
  const { preposition = 'in' } = bodiesOf(settings, ownSubject(body, settings));
  return `${preposition} ${body.name}`;
}

/** What that page is, for search engines. */
export function bodyDescription(body: Body, settings: SiteSettings): string {
  return `How inspectors judged ${subjectInSentence(ownSubject(body, settings))} ${atBody(body, settings)}, and what must improve.`;
}

/** “The latest result for … in each of 153 councils”, with what it is counted in. */
export function latestResultFor(settings: SiteSettings, where: string): string {
  return `The latest result for ${subjectInSentence(leadingSubject(settings))} in ${where}.`;
}

/** Each one of a kind with its latest result, for search engines. */
export function everyBodyWithResult(settings: SiteSettings, where = ''): string {
  const { one } = bodiesOf(settings);
  return `Every ${one}${where} with its latest result for ${subjectInSentence(leadingSubject(settings))}.`;
}

/** The heading of the page of all together; a subject that does not lead is named. */
export function wholeOfSubject(subject: Subject, settings: SiteSettings): string {
  const { many } = bodiesOf(settings, subject);
  const about = isLeading(subject, settings) ? '' : `, ${subjectInSentence(subject)}`;
  return `${settings.whole.name}: all ${many} together${about}`;
}

/** What that page is, for search engines. */
export function wholeDescription(subject: Subject, settings: SiteSettings, upTo: string): string {
  const { many } = bodiesOf(settings, subject);
  return `How many ${many} had each grade for ${subjectInSentence(subject)}, in results published up to ${upTo}.`;
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
  return `The latest grades of up to four ${bodiesOf(settings, subject).many} for ${subjectInSentence(subject)}, side by side.`;
}
