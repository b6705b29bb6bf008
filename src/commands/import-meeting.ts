import { draftMeeting } from '../intake/import/paper/draft.ts';
import { readCollection } from '../intake/read/content.ts';
import { UsageError, type ExitCode } from './command.ts';

/** What a person says of a meeting besides its page. */
export const meetingOptions = {
  council: { type: 'string', value: 'NAME', about: 'of a meeting or a report: the council' },
  committee: { type: 'string', value: 'NAME', about: 'of a meeting: the committee' },
  date: { type: 'string', value: 'DAY', about: 'of a meeting: its day' },
  item: { type: 'string', value: 'NUMBER', about: 'of the page of a whole meeting: which item' },
  url: {
    type: 'string',
    value: 'ADDRESS',
    about: 'of a meeting or a report: where it is on the web',
  },
} as const;

type Said = { [Name in keyof typeof meetingOptions]?: string | undefined };

/** A draft of a meeting, from its saved page. */
export function importMeeting(
  folder: string,
  [page, ...more]: readonly string[],
  { council, committee, date, url, item }: Said,
): ExitCode {
  if (page === undefined || more.length > 0)
    throw new UsageError('Name one saved page, such as: import meeting page.html --council NAME');
  const { entries } = readCollection(folder, 'authorities');
  if (council === undefined || !entries.some(({ id }) => id === council))
    throw new UsageError(`Say which council: --council ${entries[0]?.id ?? 'NAME'}`);
  const path = draftMeeting(folder, page, { council, committee, date, url, item });
  console.log(
    `Wrote ${path}. The page’s own words stand in it as a comment: say them in your own, take the comment out, then run: npx plain-findings check`,
  );
  return 0;
}
