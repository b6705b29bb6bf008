import { shortName } from '../wording.ts';
import { writeFile } from '../../new/write.ts';
import { linesOfPaper } from './lines.ts';
import { readMeetingPage } from './meeting.ts';

/** What a person says besides the page. */
export type MeetingSaid = {
  council: string;
  url?: string | undefined;
  date?: string | undefined;
  committee?: string | undefined;
  /** Which item, where the page is of a whole meeting. */
  item?: string | undefined;
};

/**
 * Writes a draft of a meeting from a saved page. The page’s own words stand in it as a comment, which a
 * check refuses: nobody can publish it before a person has written it in words of their own.
 *
 * @returns the path of the file.
 * @throws with what to write instead.
 */
export function draftMeeting(folder: string, path: string, said: MeetingSaid): string {
  const page = readMeetingPage(linesOfPaper(path), said.item);
  if (typeof page === 'string') throw new Error(`${path}: ${page}`);
  const { committee = page.committee, date = page.date, council, url } = said;
  const missing = Object.entries({ committee, date }).filter(([, value]) => value === undefined);
  if (committee === undefined || date === undefined)
    throw new Error(
      `${path}: The page does not say it. Write: ${missing.map(([name]) => `--${name} …`).join(' ')}`,
    );
  const known = {
    ...{ draft: true, authority: council, committee, date, title: page.title },
    ...(page.item === undefined ? {} : { item: page.item }),
    ...(url === undefined ? {} : { url }),
    ...{ inShort: null, presented: [null] },
    ...(page.decided.length === 0 ? { decidedNotKnown: null } : { decided: [null] }),
    ...(page.documents.length === 0 ? {} : { documents: page.documents }),
    sources: [{ id: 'minutes', title: `Minutes of ${committee}`, on: date }],
  };
  const file = `meetings/${council}/${date}-${shortName(committee)}.md`;
  return writeFile(folder, 'meetings', { file, known, notes: {} }, original(page));
}

/** Nothing in a comment of HTML may end it. */
function original({ decided, words }: { decided: string[]; words: string[] }): string {
  const inside = [
    'The page’s own words, with roles for names. Say them in your own above, then take all this out:',
    'a file that has it cannot be published.',
    ...(decided.length > 0 ? ['', 'Decided:', ...decided] : []),
    ...['', ...words],
  ];
  return `\n<!--\n${inside.join('\n').replaceAll('--', '–')}\n-->\n`;
}
