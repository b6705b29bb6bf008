import { o as documentInWords } from "./responses_BIZc02fC.mjs";
// src/wording/versions.ts
/** Words for the other forms of a page: languages, easy read, and whom to ask for more. */
/** Scripts that run from right to left. */
const rightToLeft = /* @__PURE__ */ new Set([
	"Adlm",
	"Arab",
	"Hebr",
	"Nkoo",
	"Rohg",
	"Syrc",
	"Thaa"
]);
/** A language's name as its own speakers write it: “Cymraeg”, “اردو”. */
function languageName(code) {
	return new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
}
const englishNames = new Intl.DisplayNames("en-GB", { type: "language" });
const namesAsked = /* @__PURE__ */ new Map();
/** A language's name in English: “Welsh”, “Urdu”. Each is asked for once, as asking is slow. */
function languageInEnglish(code) {
	const name = namesAsked.get(code) ?? englishNames.of(code) ?? code;
	namesAsked.set(code, name);
	return name;
}
/** Which way a language is written. */
function directionOf(code) {
	return rightToLeft.has(new Intl.Locale(code).maximize().script ?? "") ? "rtl" : "ltr";
}
/** “Easy read (PDF, 8 pages, made by …)”. */
function easyReadInWords({ by, ...file }) {
	return documentInWords({
		...file,
		title: "Easy read"
	}, `made by ${by}`);
}
/** Whom to ask for another format: the contact for that, else the publisher. */
function formatFacts({ otherFormats, publisher, accessibility }) {
	const { email, phone, post } = {
		...publisher,
		...otherFormats
	};
	const days = otherFormats?.replyWorkingDays ?? accessibility.replyWorkingDays;
	return [
		{
			name: "Email",
			value: email,
			href: `mailto:${email}`
		},
		...phone === void 0 ? [] : [{
			name: "Phone",
			value: phone
		}],
		{
			name: "Post",
			value: post
		},
		{
			name: "When you get an answer",
			value: `Within ${String(days)} working days`
		}
	];
}
export { languageName as a, languageInEnglish as i, easyReadInWords as n, formatFacts as r, directionOf as t };
