import retextIndefiniteArticle from "retext-indefinite-article";
import { unified } from "unified";
import { VFile } from "vfile";
import { atOffset } from "../finding.js";
const MAY_STAND_TWICE = /* @__PURE__ */ new Set(["had", "that", "can"]);
function slips({ source, sentences }) {
  const findings = [];
  for (const { words } of sentences) {
    const whole = words.filter(({ from }, index) => from !== words[index - 1]?.from);
    whole.forEach((word, index) => {
      const next = whole[index + 1];
      if (!next?.follows) return;
      const verdict = repeated(word, next) ?? article(word, next, index === 0);
      if (verdict) findings.push(atOffset(source, word.from, verdict));
    });
  }
  return findings;
}
function repeated(word, { text, normal }) {
  if (word.normal !== normal || word.text.toLowerCase() !== text.toLowerCase()) return void 0;
  if (MAY_STAND_TWICE.has(normal) || isName(text)) return void 0;
  return {
    code: "repeated-word",
    severity: "advice",
    message: `“${text}” is typed twice.`,
    fix: `Write “${text}”.`
  };
}
function isName(word) {
  return /^[^\p{Ll}][^\p{Lu}]*$/u.test(word);
}
function article(word, next, opens) {
  if (word.normal !== "a" && word.normal !== "an") return void 0;
  const wanted = rightArticle(word.text, next.text, opens);
  if (wanted === void 0) return void 0;
  return {
    code: "article",
    severity: "advice",
    message: `“${word.text}” does not go with the next word.`,
    fix: `Write “${wanted}”.`
  };
}
const processor = unified().use(retextIndefiniteArticle).freeze();
const known = /* @__PURE__ */ new Map();
function rightArticle(actual, next, opens) {
  const words = opens ? [actual, next] : ["not", actual, next];
  const key = words.join(" ");
  if (!known.has(key)) {
    const file = new VFile();
    processor.runSync(treeOf(words), file);
    known.set(key, file.messages[0]?.expected?.[0]);
  }
  return known.get(key);
}
function treeOf(words) {
  const children = words.flatMap((value) => [
    { type: "WordNode", children: [{ type: "TextNode", value }] },
    { type: "WhiteSpaceNode", value: " " }
  ]);
  return {
    type: "RootNode",
    children: [{ type: "ParagraphNode", children: [{ type: "SentenceNode", children }] }]
  };
}
export {
  slips
};
