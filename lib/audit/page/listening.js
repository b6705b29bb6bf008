function createListening(kit) {
  const handlers = ["onfocus", "onblur", "onkeydown", "onkeypress", "onkeyup"];
  const attributes = "[onfocusin], [onfocusout]";
  const handles = (target) => handlers.some((name) => typeof Reflect.get(target, name) === "function");
  const listensInside = (frame) => {
    const view = frame.contentDocument?.defaultView;
    if (!view) return true;
    const all = [view, view.document, ...view.document.querySelectorAll("*")];
    return view.plainListens === true || all.some(handles);
  };
  const somethingListens = () => window.plainListens === true || document.querySelector(attributes) !== null || [window, document, ...kit.elements()].some(handles) || [...document.querySelectorAll("iframe")].some(listensInside);
  return { somethingListens };
}
export {
  createListening
};
