import { firstDay } from '../../domain/dates.ts';
import type { Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { aboutFile } from '../about.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). The licence stands in an extension of our own. */
export function jsonFeedOf(feed: Feed, site: Site) {
  const about = aboutFile(site);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: `${about.note} ${about.attribution}`,
    home_page_url: feed.page,
    feed_url: absolute(`${feed.path}.json`, site.settings),
    language: 'en-GB',
    authors: [{ name: about.publisher, url: absolute('/', site.settings) }],
    _licence: { ...about.licence, attribution: about.attribution },
    items: feed.entries.map(({ url, title, summary, published, updated, author }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: `${firstDay(published)}T00:00:00Z`,
      date_modified: `${firstDay(updated)}T00:00:00Z`,
      authors: [{ name: author }],
    })),
  };
}
