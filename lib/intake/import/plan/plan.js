import { byPlace } from "../../../problems/problem.js";
import { councilInRow, planAuthority } from "./authority.js";
import { planGraded, planNarrative, planUngraded } from "./inspection.js";
import { joinPlans } from "./join.js";
import { planPrinted } from "./printed.js";
import { invalidFacts } from "./valid.js";
const planners = {
  authorities: (row, { councils }) => planAuthority(row, councils),
  inspections: planGraded,
  focusedVisits: planUngraded,
  narratives: planNarrative
};
function planImport(spreadsheets, world) {
  const rowsOf = (kind) => spreadsheets.flatMap((one) => one.kind === kind ? one.rows : []);
  const councils = withRows(world, rowsOf("authorities"));
  const all = { ...world, councils };
  const whole = Object.entries(planners).flatMap(
    ([kind, plan]) => spreadsheets.filter((one) => one.kind === kind).flatMap(({ rows }) => rows.map((row) => plan(row, all)))
  );
  const printed = rowsOf("judgements").map((row) => planPrinted(row, all));
  const joined = joinPlans(itemsOf(whole), itemsOf(printed));
  const problems = [...whole, ...printed, joined].flatMap((one) => one.problems);
  problems.push(...joined.items.flatMap(invalidFacts));
  return { items: joined.items, problems: eachOnce(problems).sort(byPlace) };
}
function withRows({ councils }, rows) {
  const known = new Map(councils.map((council) => [council.slug, council]));
  for (const council of rows.map(councilInRow)) {
    const names = [...council.names, ...known.get(council.slug)?.names ?? []];
    known.set(council.slug, { ...council, names });
  }
  return [...known.values()];
}
function itemsOf(plans) {
  return plans.flatMap(({ items }) => items);
}
function eachOnce(problems) {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
export {
  planImport
};
