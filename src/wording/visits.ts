import { formatDate, formatMonth, isDay, spanInWords } from '../domain/dates.ts';
import type { Inspection } from '../domain/site.ts';
import { absent } from '../domain/absent.ts';
import { inspectoratesInSentence } from '../domain/scales.ts';
import { capitalised, listInWords } from './words.ts';

/** Words about a visit itself: who came, when, and what kind of visit it was. */

/** Who inspected, as in a sentence: one name or several, with their articles. */
export function inspectors({ framework }: Pick<Inspection, 'framework'>): string {
  return listInWords(inspectoratesInSentence(framework));
}

/** What kind of visit it was: “inspection”, “focused visit”. */
export function kindName({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string {
  return framework.kinds.find(({ id }) => id === kind)?.name ?? kind;
}

/** What such a visit is, in a sentence or two. */
export function kindAbout({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string {
  return framework.kinds.find(({ id }) => id === kind)?.about ?? framework.about;
}

/** When inspectors were there, or why that is not known: “27 April to 1 May 2026”. */
export function onSiteInWords({ onSite, onSiteNotKnown, looked }: Inspection): string {
  if (onSite.length === 0) return onSiteNotKnown ?? absent('the days on site', looked);
  return listInWords(onSite.map(({ from, to }) => spanInWords(from, to)));
}

/** The month that names a visit: the one in which it ended, else the one of its report. */
export function monthOf({ ended, published }: Inspection): string {
  return formatMonth(ended ?? published);
}

/** The same after a comma. A month of a report is said to be one: “published in February 2026”. */
export function monthInTitle({ ended, published }: Inspection): string {
  return ended === undefined ? `published in ${formatMonth(published)}` : formatMonth(ended);
}

/** The same in a sentence: “in May 2026”, or where only the report has a day, “published in …”. */
export function inMonthOf(inspection: Inspection): string {
  return inspection.ended === undefined
    ? monthInTitle(inspection)
    : `in ${monthInTitle(inspection)}`;
}

/** A short title: “Inspection, May 2026”. */
export function shortTitle(inspection: Inspection): string {
  return `${capitalised(kindName(inspection))}, ${monthInTitle(inspection)}`;
}

/** The same inside a sentence: “inspection, May 2026”. */
export function titleInSentence(inspection: Inspection): string {
  return `${kindName(inspection)}, ${monthInTitle(inspection)}`;
}

/** “on 17 June 2026”, or as much as is known: “in June 2026”. */
export function publishedWhen({ published }: Pick<Inspection, 'published'>): string {
  return `${isDay(published) ? 'on' : 'in'} ${formatDate(published)}`;
}

/** When inspectors were there and when their report came out, in a sentence. */
export function visitInWords(inspection: Inspection): string {
  const who = capitalised(inspectors(inspection));
  const when = `published the report ${publishedWhen(inspection)}.`;
  const [first, second] = inspection.onSite;
  const isOneDay = second === undefined && first?.from === first?.to;
  return first
    ? `${who} inspected ${isOneDay ? 'on' : 'from'} ${onSiteInWords(inspection)} and ${when}`
    : `${who} ${when} ${onSiteInWords(inspection)}`;
}
