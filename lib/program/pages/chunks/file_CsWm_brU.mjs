// src/formats/file.ts
/** No file that machines fetch is larger than this, in bytes: phones and spreadsheets read it too. */
const largestFile = 1e6;
/**
* The text of a file.
*
* @throws where it is larger than {@link largestFile}: the list it holds has to be split.
*/
function textOf(file) {
	const text = file.text();
	if (byteLength(text) <= 1e6) return text;
	throw new Error(`${file.path} has more than ${largestFile} bytes. Split it into smaller files.`);
}
/** How many bytes a text has as UTF-8. */
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
/** A file of JSON, readable by people too. */
function jsonFile(path, data, type = "application/json") {
	return {
		path,
		type,
		text: () => `${JSON.stringify(data(), null, 2)}\n`
	};
}
export { textOf as i, jsonFile as n, largestFile as r, byteLength as t };
