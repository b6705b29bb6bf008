import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { t as absolute } from "./urls_C1VI2n4z.mjs";
// src/formats/robots.ts
/** What crawlers may read (RFC 9309): everything. Embeds say themselves that they are copies. */
function robotsOf({ settings }) {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absolute("/sitemap.xml", settings)}\n`;
}
// src/pages/robots.txt.ts
var robots_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
const GET = async () => new Response(robotsOf(await loadSite()));
// \0virtual:astro:page:src/pages/robots.txt@_@ts
const page = () => robots_txt_exports;
export { page };
