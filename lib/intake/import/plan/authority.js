import { isoDate, slug, webAddress } from "../../../schemas/fields.js";
import { RowReader } from "../spreadsheet/row-reader.js";
import { shortName } from "../wording.js";
function councilInRow(row) {
  const reader = new RowReader(row);
  return {
    slug: reader.text("slug"),
    names: [reader.text("la_name"), reader.text("official_name")],
    gss: reader.text("gss"),
    gssFormer: reader.text("gss_former"),
    dfe: reader.text("dfe_la_code")
  };
}
function planAuthority(row, councils) {
  const reader = new RowReader(row);
  const id = reader.neededValue("slug", slug);
  const name = reader.needed("la_name");
  const officialName = reader.needed("official_name");
  const type = reader.needed("la_type");
  const region = reader.needed("region");
  const facts = optionalFacts(reader, councils);
  otherCouncilWithCode(reader, id, councils);
  if (!reader.isGood || !id || !name || !officialName || !type || !region) {
    return { items: [], problems: reader.problems };
  }
  const data = { name, officialName, type, region: shortName(region), ...facts };
  const file = `authorities/${id}.md`;
  return { items: [{ collection: "authorities", file, row, data }], problems: reader.problems };
}
function optionalFacts(reader, councils) {
  return {
    website: reader.value("website", webAddress),
    committeeSite: reader.value("committee_site", webAddress),
    inspectorPage: reader.value("ofsted_page", webAddress),
    codes: {
      gss: reader.text("gss") || void 0,
      gssFormer: reader.text("gss_former") || void 0,
      dfe: reader.text("dfe_la_code") || void 0,
      ofsted: reader.text("ofsted_provider_id") || void 0,
      register: reader.text("register_code") || void 0
    },
    started: reader.value("start_date", isoDate),
    populationUnder25: reader.wholeNumber("population_0_25"),
    neighbours: neighbours(reader, councils)
  };
}
function neighbours(reader, councils) {
  const column = "stat_neighbours_la_codes";
  return reader.text(column).split(/\s+/).filter((code) => code !== "").flatMap((code) => {
    const council = councils.find(({ dfe }) => dfe === code);
    if (council) return [council.slug];
    reader.fault(
      column,
      `No council has the code “${code}”.`,
      "Correct the code or take it out."
    );
    return [];
  });
}
function otherCouncilWithCode(reader, id, councils) {
  const code = reader.text("gss");
  const other = councils.find(({ gss, slug: known }) => code && gss === code && known !== id);
  if (!other) return;
  const message = `The council with the code “${code}” has the short name “${other.slug}” already.`;
  reader.fault("slug", message, `Write ${other.slug}: short names are addresses and never change.`);
}
export {
  councilInRow,
  planAuthority
};
