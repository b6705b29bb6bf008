import { jsonFile } from "../file.js";
import { atomOf } from "./atom.js";
import { feedsOf } from "./feed.js";
import { jsonFeedOf } from "./json-feed.js";
function feedFiles(site) {
  return feedsOf(site).flatMap((feed) => {
    const path = feed.path.replace(/^\/feeds\//, "");
    return [
      { path: `${path}.xml`, type: "application/atom+xml", text: () => atomOf(feed, site) },
      jsonFile(`${path}.json`, () => jsonFeedOf(feed, site), "application/feed+json")
    ];
  });
}
export {
  feedFiles
};
