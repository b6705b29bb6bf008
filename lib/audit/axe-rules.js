import axe from "axe-core";
import { axeTags, extraRules } from "./browser/axe.js";
import { ruleOf } from "./browser/axe-stages.js";
function axeRules() {
  return axe.getRules().filter(({ ruleId, tags }) => extraRules.includes(ruleId) || isAsked(tags)).map(({ ruleId, help, tags }) => ruleOf(ruleId, help, tags));
}
function isAsked(tags) {
  const left = ["experimental", "deprecated"];
  return tags.some((tag) => axeTags.includes(tag)) && !tags.some((tag) => left.includes(tag));
}
export {
  axeRules
};
