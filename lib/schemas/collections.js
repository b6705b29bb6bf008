import { audit } from "./audit.js";
import { authority } from "./authority.js";
import { framework } from "./framework.js";
import { glossaryTerm } from "./glossary-term.js";
import { hexmap } from "./hexmap.js";
import { inspection } from "./inspection.js";
import { meeting } from "./meeting.js";
import { page } from "./page.js";
import { response } from "./response.js";
import { holidays, site } from "./site.js";
import { words } from "./words.js";
import { translation, youngPeople } from "./version.js";
const translationNames = /\.[a-z]{2,3}(?:-[a-z0-9]{2,8})*\.md$/i;
const collections = {
  site: { place: "site.yaml", form: ".yaml", called: "the site settings", schema: site },
  holidays: {
    place: "holidays.yaml",
    form: ".yaml",
    called: "the list of holidays",
    schema: holidays
  },
  words: {
    place: "words.yaml",
    form: ".yaml",
    called: "the rules for words",
    schema: words,
    optional: true
  },
  audit: {
    place: "audit.yaml",
    form: ".yaml",
    called: "the result of the last audit",
    schema: audit,
    optional: true
  },
  frameworks: { place: "frameworks", form: ".yaml", called: "a framework", schema: framework },
  authorities: { place: "authorities", form: ".md", called: "an authority", schema: authority },
  councilTranslations: {
    place: "authorities",
    form: ".md",
    called: "a translation of a council’s page",
    schema: translation,
    names: translationNames,
    optional: true
  },
  inspections: { place: "inspections", form: ".md", called: "an inspection", schema: inspection },
  youngPeople: {
    place: "inspections",
    form: ".md",
    called: "a page for young people",
    schema: youngPeople,
    names: /\.young\.md$/,
    optional: true
  },
  translations: {
    place: "inspections",
    form: ".md",
    called: "a translation",
    schema: translation,
    names: translationNames,
    optional: true
  },
  responses: {
    place: "responses",
    form: ".md",
    called: "a response",
    schema: response,
    optional: true
  },
  meetings: {
    place: "meetings",
    form: ".md",
    called: "a meeting",
    schema: meeting,
    optional: true
  },
  hexmap: {
    place: "hexmap.yaml",
    form: ".yaml",
    called: "the map of hexagons",
    schema: hexmap,
    optional: true
  },
  glossary: {
    place: "glossary",
    form: ".md",
    called: "a glossary term",
    schema: glossaryTerm,
    optional: true
  },
  pages: { place: "pages", form: ".md", called: "a page", schema: page, optional: true }
};
function fileOf(name, id) {
  const { place, form } = collections[name];
  return place.endsWith(form) ? place : `${place}/${id}${form}`;
}
export {
  collections,
  fileOf
};
