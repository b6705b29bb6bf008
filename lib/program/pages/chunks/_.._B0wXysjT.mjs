import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { r as loadSite, t as isBuilding } from "./load_DFzYE8C9.mjs";
import { t as apiFilesOf } from "./files_DmK1TFNy.mjs";
import { i as textOf } from "./file_CsWm_brU.mjs";
// src/pages/api/v1/[...path].ts
var ____path__exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** A build writes these files itself (src/formats/bulk.ts). */
const getStaticPaths = (async () => {
	return (isBuilding() ? [] : apiFilesOf(await loadSite())).map((file) => ({
		params: { path: file.path },
		props: { file }
	}));
});
const GET = ({ props: { file } }) => new Response(textOf(file), { headers: { "content-type": file.type } });
// \0virtual:astro:page:src/pages/api/v1/[...path]@_@ts
const page = () => ____path__exports;
export { page };
