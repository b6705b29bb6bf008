import { s as councilEmbedUrl, t as absolute, y as inspectionEmbedUrl } from "./urls_C1VI2n4z.mjs";
import { n as jsonFile } from "./file_CsWm_brU.mjs";
import { n as inspectionBlock, t as councilBlock } from "./block_p5Yg23fK.mjs";
import { r as frameCode, t as pasteHtml } from "./paste__DZN8zaz.mjs";
// src/formats/embed/oembed.ts
/** A day in seconds: how long a copy may be kept. */
const aDay = 86400;
/** The widest that an embed is drawn. */
const frameWidth = 640;
/**
* The answer of oEmbed 1.0 (oembed.com) for one embed: a frame.
*
* @param path where the embed lies, without an ending.
*/
function oembedOf(block, path, settings) {
	return {
		version: "1.0",
		type: "rich",
		title: block.heading,
		provider_name: settings.title,
		provider_url: absolute("/", settings),
		cache_age: aDay,
		html: frameCode(block, path, settings),
		width: frameWidth,
		height: 720
	};
}
// src/formats/embed/files.ts
/**
* The files of the embeds, with paths below `/embed/v1/`: for each embed the HTML to paste (`.txt`)
* and its oEmbed answer (`.oembed.json`); for a council also the facts that scripts show (`.json`).
*/
function embedFiles(site) {
	return site.authorities.flatMap((authority) => [...councilFiles(authority, site), ...authority.inspections.flatMap((inspection) => formsOf(inspectionEmbedUrl(inspection), () => inspectionBlock(inspection, authority, site), site))]);
}
function councilFiles(authority, site) {
	const url = councilEmbedUrl(authority);
	const block = () => councilBlock(authority, site);
	return [jsonFile(`${pathOf(url)}.json`, block), ...formsOf(url, block, site)];
}
function formsOf(url, block, { settings }) {
	const path = pathOf(url);
	return [{
		path: `${path}.txt`,
		type: "text/plain;charset=utf-8",
		text: () => pasteHtml(block())
	}, jsonFile(`${path}.oembed.json`, () => oembedOf(block(), url, settings), "application/json+oembed")];
}
function pathOf(url) {
	return url.replace(/^\/embed\/v1\//, "");
}
export { embedFiles as t };
