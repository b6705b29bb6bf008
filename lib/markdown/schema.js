import { ALLOWED_HREF } from "./safe-link.js";
const SCHEMA = {
  tagNames: [
    ...["h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "hr", "br"],
    ...["table", "thead", "tbody", "tr", "th", "td", "caption"],
    ...["a", "em", "strong", "code", "dfn", "abbr", "time"]
  ],
  attributes: {
    h2: [["id", /^[a-z]+-\S*$/]],
    h3: [["id", /^[a-z]+-\S*$/]],
    h4: [["id", /^[a-z]+-\S*$/]],
    a: [["href", ALLOWED_HREF], ["hrefLang", /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i], "title"],
    abbr: ["title"],
    time: [["dateTime", /^[\d:TZ+.-]+$/]],
    th: [["scope", "col", "row"]],
    ol: ["start"]
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  ancestors: {
    ...{ thead: ["table"], tbody: ["table"], tr: ["table"], th: ["table"], td: ["table"] },
    ...{ caption: ["table"], li: ["ul", "ol"] }
  },
  strip: ["script", "style", "iframe", "object", "embed", "template", "svg", "math", "title"],
  clobber: [],
  clobberPrefix: "",
  required: {},
  allowComments: false,
  allowDoctypes: false
};
export {
  SCHEMA
};
