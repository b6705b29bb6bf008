import { axeRules } from "../axe-rules.js";
import { ownRules } from "../checks/index.js";
import { browserVersion, versionOf } from "../cache/version.js";
const unseen = [
  "whether the words are understood by the people they are for",
  "whether a text alternative says what matters about its picture",
  "whether a screen reader user can do what they came for without undue effort",
  "whether captions and transcripts say what is said",
  "whether error messages help to put the error right",
  "whether colour, shape or place alone carries a meaning in a picture",
  "documents in other formats, such as PDF, that pages link to"
];
function summarise(judged, { asOf, part }) {
  const rules = [...ownRules, ...axeRules()];
  return {
    asOf,
    complete: !part && judged.failures.length === 0,
    pages: judged.pages,
    checked: judged.pages - judged.failures.length,
    fromCache: judged.fromCache,
    tools: [
      `axe-core ${versionOf("axe-core")}`,
      `html-validate ${versionOf("html-validate")}`,
      browserVersion()
    ],
    checks: rules.map((rule) => countOf(rule, judged)),
    failures: judged.failures,
    waivers: waiversOf(judged),
    toReview: judged.toReview,
    unseen
  };
}
function countOf({ id, title, criteria }, judged) {
  const faults = judged.faults.filter(({ code }) => code === id);
  const waived = judged.waived.filter(({ fault }) => fault.code === id).length;
  const pages = new Set(faults.map(({ page }) => page)).size;
  return { id, title, criteria: [...criteria], faults: faults.length, pages, waived };
}
function waiversOf(judged) {
  const uses = Map.groupBy(judged.waived, ({ waiver }) => JSON.stringify(waiver));
  return [...uses.values()].flatMap((list) => {
    const [first] = list;
    return first === void 0 ? [] : [{ ...first.waiver, faults: list.length }];
  });
}
export {
  summarise,
  unseen
};
