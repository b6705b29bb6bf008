function find(kit) {
  const empty = /^(i?frame|untitled|title|embed(ded)?( content)?|content|widget|external content|page|video|map|\S+\.html?|https?:\S+)(\s*\d+)?$/iu;
  return kit.elements().filter((element) => element.matches("iframe, frame") && empty.test(kit.name(element))).map(
    (frame) => kit.draft(frame, `The title “${kit.name(frame)}” does not say what the frame holds.`)
  );
}
const frameText = {
  id: "frame-text",
  title: "Each frame has a title that describes it",
  criteria: ["4.1.2"],
  fix: "Say in the title what the frame shows.",
  stage: "wide",
  find
};
export {
  frameText
};
