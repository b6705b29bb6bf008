import { hasListPage, mostOnListPage } from "./council.js";
import { inParts } from "./parts.js";
function councilPaths({ authorities }) {
  return authorities.map((authority) => ({
    params: { council: authority.slug },
    props: { authority }
  }));
}
function inspectionPaths({ authorities }) {
  return authorities.flatMap(
    (authority) => authority.inspections.map((inspection) => ({
      params: { council: authority.slug, inspection: inspection.id.split("/")[1] },
      props: { authority, inspection }
    }))
  );
}
function listPaths({ authorities }) {
  return authorities.filter(hasListPage).flatMap((authority) => {
    const parts = inParts(authority.inspections, mostOnListPage);
    return parts.map((inspections, index) => ({
      params: { council: authority.slug, part: index === 0 ? void 0 : String(index + 1) },
      props: { authority, inspections, part: index + 1, parts: parts.length }
    }));
  });
}
export {
  councilPaths,
  inspectionPaths,
  listPaths
};
