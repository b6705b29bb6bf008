import type { AskedPoint, ThemeShare } from '../domain/themes.ts';
import type { Noun } from '../schemas/site.ts';
import { monthOf } from './visits.ts';
import { countedInDigits, formFor, listInWords } from './words.ts';

/** Sentences about what inspectors ask of many councils. Counts stay in digits, to be compared. */

/** The page of all themes, and links to it. */
export function themesTitle({ many }: Noun): string {
  return `What inspectors ask of ${many} most often`;
}

/** The page of one theme. */
export function themeTitle({ name }: { name: string }, { many }: Noun): string {
  return `${name}: what inspectors asked of ${many}`;
}

/** The title of a page that is one part of several. */
export function partOfTitle(title: string, part: number): string {
  return part === 1 ? title : `${title}, page ${String(part)}`;
}

/** “Here is how often each theme was named in 120 inspections since 2023.” */
export function themesLead(inspections: number, since: string): string {
  return `Inspectors list what must improve. Here is how often they named each theme in ${countedInDigits(inspections, 'inspection')} since ${since}.`;
}

/** “41 of 120 inspections”. */
export function shareInWords({ named, of }: ThemeShare): string {
  return `${String(named)} of ${countedInDigits(of, 'inspection')}`;
}

/** The same where a column says already what is counted: “41 of 120”. */
export function shareInDigits({ named, of }: ThemeShare): string {
  return `${String(named)} of ${String(of)}`;
}

/** “41 of 120 (34%)”. */
export function shareWithPercent(share: ThemeShare): string {
  return share.of === 0 ? shareInDigits(share) : `${shareInDigits(share)} (${sharePercent(share)})`;
}

/** “34%”. Nothing where nothing was counted. */
export function sharePercent({ named, of }: ThemeShare): string {
  return of === 0 ? '' : percents.format(named / of);
}

const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** “Inspectors named this in 41 of 120 inspections since 2023.” */
export function namedSince(share: ThemeShare, since: string): string {
  if (share.of === 0) return `We have no list of points from an inspection since ${since}.`;
  const sentence = `Inspectors named this in ${shareInWords(share)} since ${since}`;
  return share.of === 1 ? `${sentence}.` : `${sentence} (${sharePercent(share)}).`;
}

/**
 * “What must improve, most often: Homes, in 41 of 120 inspections since 2023 (34%).” Themes that were
 * named equally often are all said. Nothing where none was named.
 */
export function askedMostInWords(
  themes: readonly { theme: { name: string }; recent: ThemeShare }[],
  since: string,
): string {
  const [first] = themes;
  if (!first || first.recent.named === 0) return '';
  const { recent } = first;
  const most = themes.filter((one) => one.recent.named === recent.named);
  const names = listInWords(most.map(({ theme }) => theme.name));
  const each = most.length === 1 ? '' : 'each ';
  return `What must improve, most often: ${names}, ${each}in ${shareInWords(recent)} since ${since} (${sharePercent(recent)}).`;
}

/** What the number after a theme counts: how many others were asked. There may be more. */
export function bracketsInWords(since: string, { many }: Noun): string {
  return `In brackets: how many other ${many} we know were asked for the same since ${since}.`;
}

/** “We know of 34 such points. The newest stand first.” */
export function pointsOfTheme(count: number): string {
  return count === 1
    ? 'We know of one such point.'
    : `We know of ${countedInDigits(count, 'such point')}. The newest ${formFor(count, 'stands', 'stand')} first.`;
}

/** What a link to one point says: “Brent, May 2026: point 3”. */
export function pointName({ authority, inspection, number }: AskedPoint): string {
  return `${authority.name}, ${monthOf(inspection)}: point ${String(number)}`;
}

/** “The 10 themes named most often since 2023”. */
export function mostNamed(count: number, since: string): string {
  return count === 1
    ? `The theme named most often since ${since}`
    : `The ${countedInDigits(count, 'theme')} named most often since ${since}`;
}
