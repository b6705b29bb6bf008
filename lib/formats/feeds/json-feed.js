import { absolute } from "../../domain/urls.js";
import { aboutFile } from "../about.js";
function jsonFeedOf(feed, site) {
  const about = aboutFile(site);
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: `${about.note} ${about.attribution}`,
    home_page_url: feed.page,
    feed_url: absolute(`${feed.path}.json`, site.settings),
    language: "en-GB",
    authors: [{ name: about.publisher, url: absolute("/", site.settings) }],
    _licence: { ...about.licence, attribution: about.attribution },
    items: feed.entries.map(({ url, title, summary, published, updated, author }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: `${published}T00:00:00Z`,
      date_modified: `${updated}T00:00:00Z`,
      authors: [{ name: author }]
    }))
  };
}
export {
  jsonFeedOf
};
