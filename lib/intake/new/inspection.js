import { overallId } from "../../domain/outcome.js";
import { isInUse } from "../../domain/frameworks.js";
function newInspection(council, month, family, frameworks) {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
    return `“${month}” is not a month. Write the year and the month, such as 2026-05.`;
  }
  const inUse = frameworks.filter(
    ({ kinds }) => kinds.some((kind) => isInUse(kind, `${month}-28`))
  );
  const framework = inUse.find(
    (one) => family === void 0 ? one.outcome === "graded" : one.family === family
  );
  if (!framework) {
    const families = inUse.map((one) => one.family).join(", ");
    return inUse.length === 0 ? `No framework was in use in ${month}. Correct the month, or add the framework first.` : `No such framework was in use in ${month}. Write one of these after the month: ${families}.`;
  }
  const known = {
    authority: council,
    framework: framework.id,
    kind: framework.kinds.length === 1 ? framework.kinds[0]?.id : null,
    onSite: [{ from: null, to: null }],
    report: { url: null },
    outcome: outcomeOf(framework)
  };
  const file = `inspections/${council}/${month}-${framework.family}.md`;
  return { file, known, notes: choices(framework) };
}
function choices(framework) {
  const oneOf = (items) => `One of: ${items.map(({ id }) => id).join(", ")}.`;
  return {
    kind: oneOf(framework.kinds),
    ...framework.outcome === "graded" ? { judgements: oneOf(framework.grades).replace("One of", "Each grade is one of") } : {},
    ...framework.outcome === "narrative" ? { result: oneOf(framework.results) } : {}
  };
}
function outcomeOf(framework) {
  const type = framework.outcome;
  if (framework.outcome === "narrative") return { type, result: null };
  if (framework.outcome === "ungraded") return { type };
  const { areas, overall } = framework;
  const ids = [...areas.map(({ id }) => id), ...overall && "label" in overall ? [overallId] : []];
  return { type, judgements: ids.map((area) => ({ area, grade: null })) };
}
export {
  newInspection
};
