const standsFor = {
  onSiteNotKnown: "onSite",
  resultNotKnown: "result"
};
function differences(present, planned, field = []) {
  if (planned === void 0) return [];
  if (present === void 0 || present === null) return [change(field, void 0, planned)];
  if (isRecord(present) && isRecord(planned)) return inFields(present, planned, field);
  if (Array.isArray(present) && Array.isArray(planned)) return inList(present, planned, field);
  return present === planned ? [] : [change(field, present, planned)];
}
function inFields(present, planned, field) {
  return Object.entries(planned).flatMap(([name, value]) => {
    const fact = standsFor[name];
    if (fact !== void 0 && !isNothing(present[fact] ?? present[name])) return [];
    const found = differences(present[name], value, [...field, name]);
    return found.map((one) => withoutReason(one, name, present, field));
  });
}
function withoutReason(found, name, present, field) {
  const reason = Object.keys(standsFor).find((key) => standsFor[key] === name);
  if (reason === void 0 || present[reason] === void 0) return found;
  return { ...found, steps: [...found.steps, { field: [...field, reason], value: void 0 }] };
}
function inList(present, planned, field) {
  if (planned.every(isJudgement)) return planned.flatMap((one) => inJudgement(present, one, field));
  if (present.length !== planned.length) return [change(field, present, planned)];
  return planned.flatMap((value, index) => differences(present[index], value, [...field, index]));
}
const notKnown = "not-known";
function inJudgement(all, planned, field) {
  const index = all.findIndex((one) => isRecord(one) && one["area"] === planned.area);
  const present = all[index];
  if (!isRecord(present)) return [change([...field, all.length], void 0, planned)];
  const here = [...field, index];
  const [before, after] = [gradeIn(present), gradeIn(planned)];
  if (after === notKnown) return [];
  if (before === after) {
    return differences(present["printed"], planned["printed"], [...here, "printed"]);
  }
  const steps = ["grade", "printed", "missing", "why"].filter((name) => present[name] !== void 0 || planned[name] !== void 0).map((name) => ({ field: [...here, name], value: planned[name] }));
  const shown = { before: `${planned.area}: ${before}`, after: `${planned.area}: ${after}` };
  return [{ field: here, ...shown, isContested: before !== notKnown, steps }];
}
function gradeIn(judgement) {
  return String(judgement["grade"] ?? judgement["missing"]);
}
function isJudgement(value) {
  return isRecord(value) && typeof value["area"] === "string";
}
function change(field, before, after) {
  const isNew = before === void 0;
  return {
    field,
    before: isNew ? void 0 : inShort(before),
    after: inShort(after),
    isContested: field[0] === "outcome" && !isNew,
    steps: [{ field, value: after }]
  };
}
function inShort(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function isNothing(value) {
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  differences
};
