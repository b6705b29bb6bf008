import { documentInWords } from "./responses.js";
const rightToLeft = /* @__PURE__ */ new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);
function languageName(code) {
  return new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
}
const englishNames = new Intl.DisplayNames("en-GB", { type: "language" });
const namesAsked = /* @__PURE__ */ new Map();
function languageInEnglish(code) {
  const name = namesAsked.get(code) ?? englishNames.of(code) ?? code;
  namesAsked.set(code, name);
  return name;
}
function directionOf(code) {
  return rightToLeft.has(new Intl.Locale(code).maximize().script ?? "") ? "rtl" : "ltr";
}
function easyReadInWords({ by, ...file }) {
  return documentInWords({ ...file, title: "Easy read" }, `made by ${by}`);
}
function formatFacts({ otherFormats, publisher, accessibility }) {
  const { email, phone, post } = { ...publisher, ...otherFormats };
  const days = otherFormats?.replyWorkingDays ?? accessibility.replyWorkingDays;
  return [
    { name: "Email", value: email, href: `mailto:${email}` },
    ...phone === void 0 ? [] : [{ name: "Phone", value: phone }],
    { name: "Post", value: post },
    { name: "When you get an answer", value: `Within ${String(days)} working days` }
  ];
}
export {
  directionOf,
  easyReadInWords,
  formatFacts,
  languageInEnglish,
  languageName
};
