import type { Site } from '../../domain/site.ts';
import { absolute } from '../../domain/urls.ts';
import type { PageChange } from '../../schemas/papers.ts';
import { html, type SafeHtml } from './html.ts';
import { otherFormats } from './other-formats.ts';
import { pageHistory } from './page-history.ts';

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
export function pageEnd({ settings, path, about, on, changes }: Props): SafeHtml {
  const published = on === undefined ? undefined : { name: about, on };
  const address = absolute(path, settings);
  return html`
    ${otherFormats(settings)} ${pageHistory({ published, changes, address, asOf: settings.asOf })}
  `;
}
