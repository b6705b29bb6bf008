function changesOfInspection({
  changes,
  response
}) {
  return [...changes, ...response?.changes ?? []];
}
function inspectionChanged(inspection) {
  const { published } = inspection;
  return latest([published, ...daysOf(changesOfInspection(inspection))]) ?? published;
}
function councilChanged({
  changes,
  inspections
}) {
  return latest([...inspections.map(({ published }) => published), ...daysOf(changes)]);
}
function daysOf(changes) {
  return changes.map(({ on }) => on);
}
function latest(days) {
  return days.toSorted().at(-1);
}
export {
  changesOfInspection,
  councilChanged,
  inspectionChanged
};
