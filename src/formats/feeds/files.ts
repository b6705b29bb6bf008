import type { Site } from '../../domain/site.ts';
import { jsonFile, type PublishedFile } from '../file.ts';
import { atomOf } from './atom.ts';
import { feedsOf } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';

/** Every feed in both forms, with paths below `/feeds/`. */
export function feedFiles(site: Site): PublishedFile[] {
  return feedsOf(site).flatMap((feed) => {
    const path = feed.path.replace(/^\/feeds\//, '');
    return [
      { path: `${path}.xml`, type: 'application/atom+xml', text: () => atomOf(feed, site) },
      jsonFile(`${path}.json`, () => jsonFeedOf(feed, site), 'application/feed+json'),
    ];
  });
}
