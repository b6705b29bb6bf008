import type { Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import type { PageChange } from '../../schemas/papers.ts';
import type { Section } from './contents.ts';
import { otherFormats } from './other-formats.ts';
import { pageHistory, printedAddress } from './page-history.ts';

type Props = {
  settings: Site['settings'];
  /** The page’s address from the root of the site. */
  path: string;
  /** What the page is about and the day that came out, where it did: “Report published”. */
  about: string;
  on: string | undefined;
  changes: readonly PageChange[];
};

/** The end of a page that people take away: other formats, its dates, what changed on it. */
export function pageEnd({ settings, path, about, on, changes }: Props): Section[] {
  const published = on === undefined ? undefined : { name: about, on };
  return [
    {
      id: 'another-format',
      heading: 'This page in another format',
      body: otherFormats(settings),
      folded: true,
    },
    {
      id: 'changed',
      heading: 'What changed on this page',
      body: pageHistory({ published, changes }),
      folded: true,
    },
    { id: 'printed', body: printedAddress(absolute(path, settings), settings.asOf) },
  ];
}
