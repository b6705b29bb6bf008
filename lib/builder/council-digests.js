import { hash } from "node:crypto";
import { contentDigest } from "./content-digest.js";
const common = ["site", "holidays", "frameworks", "glossary"];
const ofCouncil = /^(?:authorities|inspections|responses|meetings)\/([^/.]+)/;
function councilDigests(content, others) {
  const shared = contentDigest(common.flatMap((name) => content[name]));
  const files = Object.values(content).flat();
  const byCouncil = Map.groupBy(files, ({ file }) => ofCouncil.exec(file)?.[1] ?? "");
  return (slug) => hash("sha256", JSON.stringify([others, shared, contentDigest(byCouncil.get(slug) ?? [])]));
}
export {
  councilDigests
};
