// src/wording/words.ts
/** Small tools for sentences in British English. */
const numbers = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine"
];
const digits = new Intl.NumberFormat("en-GB");
/** A small whole number in words, a larger one in digits: “three”, “12”, “2,350”. */
function numberInWords(count) {
	return numbers[count] ?? digits.format(count);
}
/** “one area”, “three areas”. */
function counted(count, one, many = `${one}s`) {
	return `${numberInWords(count)} ${count === 1 ? one : many}`;
}
/**
* Joins words as a sentence does: “leaders, care leavers and children in care”. Where a part has an
* “and” or a comma of its own, stronger marks keep the parts apart.
*/
function listInWords(words, last = "and") {
	if (words.length < 2) return words.join("");
	const bare = words.map((part) => part.replaceAll(/\([^)]*\)/g, ""));
	const mark = bare.some((part) => part.includes(",")) ? ";" : ",";
	const pause = mark === ";" || bare.some((part) => part.includes(` ${last} `)) ? mark : "";
	return `${words.slice(0, -1).join(`${mark} `)}${pause} ${last} ${String(words.at(-1))}`;
}
/** Lets a sentence begin with a word: “Care leavers”. */
function capitalised(words) {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
/** Puts a heading's words into a sentence: “care leavers”, but “SEND” and “Ofsted” as they are. */
function inSentence(words) {
	return /^\p{Lu}\p{Ll}/u.test(words) && !/^(Ofsted|Local|Care Quality)/.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
export { numberInWords as a, listInWords as i, counted as n, inSentence as r, capitalised as t };
