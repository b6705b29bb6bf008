import { m as embedScripts, t as absolute } from "./urls_C1VI2n4z.mjs";
import { n as disclaimer } from "./about_CRWXkXpk.mjs";
import { n as escaped } from "./xml_BiNn62MK.mjs";
/** A frame that shows an embed. @param path where the embed lies, without an ending. */
function frameCode({ heading }, path, settings) {
	const src = absolute(`${path}/`, settings);
	return `<iframe src="${escaped(src)}" title="${escaped(heading)}" width="100%" height="720" loading="lazy"></iframe>`;
}
/** The line that keeps the height of every frame on a page right. */
function resizeCode(settings) {
	return `<script src="${escaped(absolute(embedScripts.resize, settings))}" async><\/script>`;
}
/** A script that puts a council’s latest result in the place of a link. */
function scriptCode({ more }, council, settings) {
	const src = escaped(absolute(embedScripts.block, settings));
	return `<div>\n${fallback(more)}\n<script src="${src}" data-council="${escaped(council)}" async><\/script>\n</div>`;
}
/** An element of its own that shows a council’s latest result, with a link inside until it does. */
function elementCode({ more }, council, settings) {
	const src = escaped(absolute(embedScripts.element, settings));
	return `<inspection-summary council="${escaped(council)}">\n${fallback(more)}\n</inspection-summary>\n<script src="${src}" async><\/script>`;
}
/** What a council adds to its own accessibility statement when it shows an embed. */
function statementWords({ title, address }) {
	return `Our pages show inspection results made by ${title} (${address}). ${title} checks them against the Web Content Accessibility Guidelines version 2.2 at level AA; its own statement is at ${absolute("/accessibility/", { address })}. ${disclaimer} If you cannot read a result, tell us, and we will send it to you in another way.`;
}
function fallback({ words, href }) {
	return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
// src/formats/embed/paste.ts
/**
* An embed as HTML to paste, made only of what {@link pasteContract} allows. It reads well without
* any style. A table of two columns needs no `scope`: by the rules of HTML a header cell beside a
* data cell names its row. Checkers ask for it all the same, so our own page, where no editor takes
* it away, can have it.
*
* @param scoped whether header cells say what they are the headers of.
*/
function pasteHtml(block, level = 2, scoped = false) {
	const { heading, sentences, table, more, source, licence } = block;
	return `${[
		`<h${level}>${escaped(heading)}</h${level}>`,
		...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
		...table ? tableLines(table, scoped) : [],
		`<p>${link(more)}</p>`,
		`<p>${escaped(source)}</p>`,
		`<p>${escaped(licence.before)}${link(licence)}${escaped(licence.after)}</p>`
	].join("\n")}\n`;
}
function tableLines({ caption, head, rows }, scoped) {
	const [col, row] = scoped ? [" scope=\"col\"", " scope=\"row\""] : ["", ""];
	return [
		"<table>",
		`<caption>${escaped(caption)}</caption>`,
		`<thead><tr><th${col}>${escaped(head[0])}</th><th${col}>${escaped(head[1])}</th></tr></thead>`,
		"<tbody>",
		...rows.map(({ area, grade }) => `<tr><th${row}>${escaped(area)}</th><td>${escaped(grade)}</td></tr>`),
		"</tbody>",
		"</table>"
	];
}
function link({ words, href }) {
	return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
export { scriptCode as a, resizeCode as i, elementCode as n, statementWords as o, frameCode as r, pasteHtml as t };
