function find(kit) {
  const usable = "a[href], button, input, select, textarea, summary, label, option, [tabindex], [contenteditable], audio, video";
  return kit.elements().filter(
    (element) => element.hasAttribute("onclick") || window.plainClicks?.has(element) === true
  ).filter((element) => kit.visible(element) && !element.matches("html, body, main, form")).filter((element) => element.closest(usable) === null && element.querySelector(usable) === null).map((element) => kit.draft(element, "It answers a click, but not the keyboard."));
}
const mouseOnly = {
  id: "mouse-only",
  title: "What can be clicked can be reached with the keyboard",
  criteria: ["2.1.1"],
  fix: "Make it a <button> or a link.",
  stage: "wide",
  find
};
export {
  mouseOnly
};
