function linesIn({ inspections, responses, meetings }) {
  return [
    ...inspections.map(({ file, data }) => ({ file, lines: ofInspection(data) })),
    ...responses.map(({ file, data }) => ({ file, lines: ofResponse(data) })),
    ...meetings.map(({ file, data }) => ({ file, lines: ofMeeting(data) }))
  ];
}
function ofInspection({ strengths, improvements, changes }) {
  return [
    ...each(["strengths"], strengths, "text"),
    ...each(["improvements"], improvements, "text"),
    ...each(["changes"], changes, "what")
  ];
}
function ofResponse({ actions, ownList, otherCounts, changes }) {
  const doing = (ownList?.points ?? []).flatMap(
    (point, index) => point.doing === void 0 ? [] : [{ field: ["ownList", "points", index, "doing"], text: point.doing }]
  );
  return [
    ...each(["actions"], actions, "text"),
    ...actions.flatMap((action, index) => [
      ...each(["actions", index, "progress"], action.progress, "text"),
      ..."why" in action ? [{ field: ["actions", index, "why"], text: action.why }] : []
    ]),
    ...ownList ? [{ field: ["ownList", "about"], text: ownList.about }] : [],
    ...each(["ownList", "points"], ownList?.points ?? [], "text"),
    ...doing,
    ...each(["otherCounts"], otherCounts, "text"),
    ...each(["changes"], changes, "what")
  ];
}
function ofMeeting({ inShort, presented, decided, questions, changes }) {
  return [
    { field: ["inShort"], text: inShort },
    ...presented.map((text, index) => ({ field: ["presented", index], text })),
    ...decided.map((text, index) => ({ field: ["decided", index], text })),
    ...questions.flatMap(({ asked, answered }, index) => [
      { field: ["questions", index, "asked", "said"], text: asked.said },
      ...each(["questions", index, "answered"], answered, "said")
    ]),
    ...each(["changes"], changes, "what")
  ];
}
function each(list, items, name) {
  return items.map((item, index) => ({ field: [...list, index, name], text: item[name] }));
}
export {
  linesIn
};
