import { dayIn } from '../spreadsheet/days.ts';
import { itemInList, paperIn } from './meeting-list.ts';

/** What the page of an item says of its meeting. What is not there is for a person to find. */
export type MeetingPage = {
  title: string;
  committee: string | undefined;
  /** An ISO day. */
  date: string | undefined;
  item: string | undefined;
  documents: { title: string; format: string; kilobytes: number }[];
  decided: string[];
  /** The page’s words, with roles in the place of names. */
  words: string[];
};

/** The first lines of the pages of an item, as the system prints them: mgAi and mgIssueHistoryHome. */
const beginnings = /^(?:Agenda item|Issue - meetings|Issue details)$/i;

/** Pages of the same system that people save for the one of a meeting, by how they begin. */
const others: readonly [begins: RegExp, what: string][] = [
  [/^(?:Browse meetings|Meetings) ?[-–]/i, 'This is the list of a committee’s meetings.'],
  [/^Committee details\b/i, 'This is the page of a committee.'],
  [/^Decision(?: details|s? [-–])/i, 'This is the page of a decision.'],
  [/^(?:Calendar|Monthly meetings calendar)\b/i, 'This is a calendar of meetings.'],
  [/^(?:Your )?Councillors?(?: details)?\b/i, 'This is a page about councillors.'],
];

/**
 * Reads the page of an item of a meeting, or of a whole meeting, as ModernGov shows it.
 *
 * @param lines the words of the page, without what stands around its main part or with it.
 * @param item the number of the item, where the page is of a whole meeting.
 * @returns what it says, or why it is no such page.
 */
export function readMeetingPage(lines: readonly string[], item?: string): MeetingPage | string {
  const listed = itemInList(lines, item);
  if (typeof listed === 'string') return listed;
  return readItem(listed ?? lines);
}

function readItem(lines: readonly string[]): MeetingPage | string {
  const start = lines.findIndex((line) => beginnings.test(line));
  const title = lines[start + 1];
  if (start === -1 || title === undefined) return notOfAnItem(lines);
  const rest = lines.slice(start + 2);
  return {
    title,
    ...meetingIn(rest),
    documents: rest.flatMap((line, index) => documentIn(line, rest[index - 1])),
    decided: decisionsIn(rest).map(withoutNames),
    words: rest.map(withoutNames),
  };
}

function notOfAnItem(lines: readonly string[]): string {
  const save =
    'Save the page that is headed “Agenda item” or “Issue - meetings”, or that of the whole meeting, headed “Agenda and minutes”.';
  const other = others.find(([begins]) => lines.some((line) => begins.test(line)));
  if (other) return `${other[1]} ${save}`;
  const first = (lines[0] ?? '').slice(0, 60);
  return `This is not the page of one item of a meeting: it begins with “${first}”. ${save}`;
}

function meetingIn(lines: readonly string[]): Pick<MeetingPage, 'committee' | 'date' | 'item'> {
  for (const line of lines) {
    const [, of, on, item] =
      /Meeting of (.+?), (?:\w+day,? )?(\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}).*?\(Item (\w+)/i.exec(
        line,
      ) ?? [];
    if (of !== undefined) return { committee: of, date: dayOf(on), item };
    const [, day, name, number] =
      /^Meeting: (\d\d\/\d\d\/\d{4}) - (.+?) \(Item (\w+)/i.exec(line) ?? [];
    if (name !== undefined) return { committee: name, date: dayOf(day), item: number };
  }
  return { committee: undefined, date: undefined, item: undefined };
}

/** These pages are British: the day comes first. */
function dayOf(words = ''): string | undefined {
  const day = dayIn(words, 'day-first');
  return day && 'day' in day ? day.day : undefined;
}

/** The title stands before the type, or in the line above. */
function documentIn(line: string, above = ''): MeetingPage['documents'] {
  const paper = paperIn(line);
  if (!paper) return [];
  const { before, format, size, unit } = paper;
  const kilobytes = Math.ceil(Number(size) * (unit.toUpperCase() === 'MB' ? 1024 : 1));
  const title = (before.trim() === '' ? above : before)
    .replace(/^[\d.\-– ]+/, '')
    .replace(/,? item \w+\.?$/i, '')
    .trim();
  return [{ title: title === '' ? 'Document' : title, format: format.toUpperCase(), kilobytes }];
}

/** What follows “RESOLVED”, to the next line that is no item of that list. */
function decisionsIn(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /\bresolved\b/i.test(line) && line.length < 400);
  const line = lines[start];
  if (line === undefined) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex((next) => !/^(?:[-•]|\(?[\da-z]{1,3}[.)])\s/i.test(next));
  return [line, ...after.slice(0, end === -1 ? after.length : end)];
}

/** People are named by their role. What may be a name and has none is marked for a person to see. */
export function withoutNames(line: string): string {
  return line
    .replaceAll(/\bCouncillors? (?:\p{Lu}[\p{L}’'-]+ ?){1,3}/gu, 'A councillor ')
    .replaceAll(/\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? (?:\p{Lu}[\p{L}’'-]+ ?){1,3}/gu, '[a name] ')
    .replaceAll(/(?<!\s)\s+([,.;:])/g, '$1')
    .trim();
}
