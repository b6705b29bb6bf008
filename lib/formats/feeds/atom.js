import { absolute } from "../../domain/urls.js";
import { aboutFile } from "../about.js";
import { element, xmlDocument } from "../xml.js";
function atomOf(feed, site) {
  const { attribution, publisher, note, asOf } = aboutFile(site);
  const self = absolute(`${feed.path}.xml`, site.settings);
  const root = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" },
    {
      children: [
        element("id", {}, self),
        element("title", {}, feed.title),
        element("subtitle", {}, note),
        element("updated", {}, moment(newestOf(feed) ?? asOf)),
        element("link", { rel: "self", type: "application/atom+xml", href: self }),
        element("link", { rel: "alternate", type: "text/html", href: feed.page }),
        element("author", {}, { children: [element("name", {}, publisher)] }),
        element("rights", {}, attribution),
        ...feed.entries.map(entryElement)
      ]
    }
  );
  return xmlDocument(root);
}
function entryElement({ url, title, summary, published, updated, author }) {
  return element(
    "entry",
    {},
    {
      children: [
        element("id", {}, url),
        element("title", {}, title),
        element("link", { rel: "alternate", type: "text/html", href: url }),
        element("published", {}, moment(published)),
        element("updated", {}, moment(updated)),
        element("author", {}, { children: [element("name", {}, author)] }),
        element("summary", {}, summary)
      ]
    }
  );
}
function newestOf({ entries }) {
  return entries.map(({ updated }) => updated).sort().at(-1);
}
function moment(day) {
  return `${day}T00:00:00Z`;
}
export {
  atomOf
};
