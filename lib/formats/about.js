import { absolute, dataPageUrl } from "../domain/urls.js";
const licence = {
  id: "OGL-UK-3.0",
  name: "Open Government Licence v3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
};
const licenceLine = "Contains public sector information licensed under the Open Government Licence v3.0.";
const namesLine = "Council names and codes: mySociety, CC BY 4.0.";
const disclaimer = "Not made or endorsed by the inspectors.";
function inspectoratesOf({ frameworks }) {
  const names = [...frameworks.values()].flatMap(({ inspectorates }) => inspectorates);
  return [...new Set(names)].sort();
}
function aboutFile(site) {
  const { settings } = site;
  return {
    title: settings.title,
    publisher: settings.publisher.name,
    asOf: settings.asOf,
    sources: [...inspectoratesOf(site), "mySociety"],
    licence,
    attribution: `${licenceLine} ${namesLine}`,
    note: `${disclaimer} A grade that is not there has its reason beside it.`,
    documentation: absolute(dataPageUrl, settings)
  };
}
export {
  aboutFile,
  disclaimer,
  inspectoratesOf,
  licence,
  licenceLine,
  namesLine
};
