import { firstDay } from '../../domain/dates.ts';
import type { Site } from '../../domain/site.ts';
import { absolute, onHost } from '../../domain/host.ts';
import { feedStyleUrl } from '../../domain/urls.ts';
import { aboutFile } from '../about.ts';
import { xmlElement, xmlDocument } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). Days become moments at midnight UTC, as the format asks for. */
export function atomOf(feed: Feed, site: Site): string {
  const { attribution, publisher, note, asOf } = aboutFile(site);
  const self = absolute(`${feed.path}.xml`, site.settings);
  const root = xmlElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
    {
      children: [
        xmlElement('id', {}, self),
        xmlElement('title', {}, feed.title),
        xmlElement('subtitle', {}, note),
        xmlElement('updated', {}, moment(newestOf(feed) ?? asOf)),
        xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
        xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
        xmlElement('author', {}, { children: [xmlElement('name', {}, publisher)] }),
        xmlElement('rights', {}, attribution),
        ...feed.entries.map(entryElement),
      ],
    },
  );
  return xmlDocument(root, onHost(feedStyleUrl, site.settings));
}

function entryElement({ url, title, summary, published, updated, author }: FeedEntry): string {
  return xmlElement(
    'entry',
    {},
    {
      children: [
        xmlElement('id', {}, url),
        xmlElement('title', {}, title),
        xmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
        xmlElement('published', {}, moment(published)),
        xmlElement('updated', {}, moment(updated)),
        xmlElement('author', {}, { children: [xmlElement('name', {}, author)] }),
        xmlElement('summary', {}, summary),
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
