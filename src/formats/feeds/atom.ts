import { firstDay } from '../../domain/dates.ts';
import type { Site } from '../../domain/site.ts';
import { absolute } from '../../domain/urls.ts';
import { aboutFile } from '../about.ts';
import { element, xmlDocument } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). Days become moments at midnight UTC, as the format asks for. */
export function atomOf(feed: Feed, site: Site): string {
  const { attribution, publisher, note, asOf } = aboutFile(site);
  const self = absolute(`${feed.path}.xml`, site.settings);
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
    {
      children: [
        element('id', {}, self),
        element('title', {}, feed.title),
        element('subtitle', {}, note),
        element('updated', {}, moment(newestOf(feed) ?? asOf)),
        element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
        element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
        element('author', {}, { children: [element('name', {}, publisher)] }),
        element('rights', {}, attribution),
        ...feed.entries.map(entryElement),
      ],
    },
  );
  return xmlDocument(root);
}

function entryElement({ url, title, summary, published, updated, author }: FeedEntry): string {
  return element(
    'entry',
    {},
    {
      children: [
        element('id', {}, url),
        element('title', {}, title),
        element('link', { rel: 'alternate', type: 'text/html', href: url }),
        element('published', {}, moment(published)),
        element('updated', {}, moment(updated)),
        element('author', {}, { children: [element('name', {}, author)] }),
        element('summary', {}, summary),
      ],
    },
  );
}

function newestOf({ entries }: Feed): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
}

/** The format asks for a moment: of a month or a year that is its first. */
function moment(day: string): string {
  return `${firstDay(day)}T00:00:00Z`;
}
