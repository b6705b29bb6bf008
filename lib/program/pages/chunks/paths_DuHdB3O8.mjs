import { V as hasListPage } from "./prose_Bjw9wHVW.mjs";
import { t as inParts } from "./parts_DwTv1YYJ.mjs";
// src/domain/paths.ts
/** The pages of one kind: what stands in the address, and what the page is about. */
/** One page for each council. */
function councilPaths({ authorities }) {
	return authorities.map((authority) => ({
		params: { council: authority.slug },
		props: { authority }
	}));
}
/** One page for each inspection and visit. */
function inspectionPaths({ authorities }) {
	return authorities.flatMap((authority) => authority.inspections.map((inspection) => ({
		params: {
			council: authority.slug,
			inspection: inspection.id.split("/")[1]
		},
		props: {
			authority,
			inspection
		}
	})));
}
/** The list of all inspections and visits, in parts, for each council that has too many for its page. */
function listPaths({ authorities }) {
	return authorities.filter(hasListPage).flatMap((authority) => {
		const parts = inParts(authority.inspections, 50);
		return parts.map((inspections, index) => ({
			params: {
				council: authority.slug,
				part: index === 0 ? void 0 : String(index + 1)
			},
			props: {
				authority,
				inspections,
				part: index + 1,
				parts: parts.length
			}
		}));
	});
}
export { inspectionPaths as n, listPaths as r, councilPaths as t };
