/** One entry of a calendar that lasts whole days. */
export type CalendarEntry = {
  /** Never changes, so that a new date moves the entry. */
  uid: string;
  /** First and last day, both ISO. */
  from: string;
  to: string;
  summary: string;
  /** Where the date comes from, and whether it was worked out. */
  description: string;
  url: string;
};

/** A calendar before it takes its form. */
export type Calendar = {
  name: string;
  description: string;
  /** ISO day whose state it shows. */
  asOf: string;
  entries: readonly CalendarEntry[];
};

/** How many octets a line may have before it is folded (RFC 5545, section 3.1). */
const lineLength = 75;

/**
 * A calendar as iCalendar (RFC 5545).
 *
 * @param dayAfter gives the ISO day after another: the last day of an entry is not part of it there.
 */
export function icalOf(
  { name, description, asOf, entries }: Calendar,
  dayAfter: (day: string) => string,
): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plain Findings//Dates of inspections//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${textValue(name)}`,
    `X-WR-CALDESC:${textValue(description)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp, dayAfter)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, from, to, summary, description, url }: CalendarEntry,
  stamp: string,
  dayAfter: (day: string) => string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/**
 * Section 3.3.11: backslash, semicolon, comma and line ends have a way of their own, those of Unicode
 * too, since readers end a line there. Controls are not allowed (section 3.1).
 */
function textValue(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Section 3.1: long lines go on in the next, after a space. No character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineLength) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
