import { once } from "./once.js";
import { isGraded } from "./outcome.js";
const mostOnCouncilPage = 20;
const mostOnListPage = 50;
function hasListPage(authority) {
  return [...bySubject(authority).values()].some((those) => those.length > mostOnCouncilPage);
}
const bySubject = once(
  ({ inspections }) => Map.groupBy(inspections, ({ framework }) => framework.subject)
);
function onSameSubject({ framework }, authority) {
  return bySubject(authority).get(framework.subject) ?? [];
}
function resultsOf(authority, leadingSubject) {
  const leading = bySubject(authority).get(leadingSubject) ?? [];
  const [latest, ...earlier] = leading.filter(isGraded);
  return {
    latest,
    earlier,
    visits: leading.filter((inspection) => !isGraded(inspection)),
    others: authority.inspections.filter(({ framework }) => framework.subject !== leadingSubject)
  };
}
function previousOf(inspection, authority) {
  const same = onSameSubject(inspection, authority);
  return same.slice(same.findIndex(({ id }) => id === inspection.id) + 1).find(isGraded);
}
export {
  hasListPage,
  mostOnCouncilPage,
  mostOnListPage,
  onSameSubject,
  previousOf,
  resultsOf
};
