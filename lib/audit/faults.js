import { placeInHtml, placeInMarkdown, readSource } from "./place.js";
function toFaults(page, sightings) {
  const told = /* @__PURE__ */ new Set();
  return sightings.flatMap(({ rule, condition, draft }) => {
    const selector = draft.selector ?? "";
    const key = `${rule.id} ${selector} ${selector === "" ? draft.message : ""} ${draft.line ?? ""}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        code: rule.id,
        severity: rule.severity ?? "error",
        ...placeOf(page, draft),
        message: draft.message,
        fix: draft.fix ?? rule.fix,
        page: page.page,
        criteria: rule.criteria,
        selector,
        snippet: draft.snippet ?? "",
        condition,
        ...draft.unlessSame && { unlessSame: draft.unlessSame }
      }
    ];
  });
}
function placeOf(page, draft) {
  const markdown = draft.source === void 0 ? void 0 : readSource(draft.source);
  if (markdown !== void 0 && draft.source !== void 0)
    return { file: draft.source, ...placeInMarkdown(markdown, draft.text ?? "") };
  if (draft.line !== void 0)
    return { file: page.file, line: draft.line, column: draft.column ?? 1 };
  return { file: page.file, ...placeInHtml(page.html, draft.snippet ?? "") };
}
export {
  toFaults
};
