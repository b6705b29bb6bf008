function createFocusable(kit) {
  const usable = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable=true], audio[controls], video[controls]';
  const radioGroup = (element) => element instanceof HTMLInputElement && element.type === "radio" ? element.name : "";
  const holdsNothing = (element) => element instanceof HTMLIFrameElement && ![...element.contentDocument?.querySelectorAll(usable) ?? []].some(
    ({ localName }) => localName !== "iframe"
  );
  const reachable = (element) => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    if (!element.matches(usable) || element.tabIndex < 0) return false;
    if (element.matches(":disabled") || element.closest("[inert]") !== null) return false;
    if (holdsNothing(element)) return false;
    if (element.matches("summary:not(details > summary:first-of-type, [tabindex])")) return false;
    return element.localName === "area" || element.checkVisibility({ visibilityProperty: true });
  };
  const stopsExpected = () => {
    const modal = [...document.querySelectorAll(":modal")].at(-1);
    const open = (one) => modal?.contains(one) ?? true;
    const targets = kit.elements().filter((one) => reachable(one) && open(one));
    return targets.filter((element) => {
      const group = radioGroup(element);
      if (group === "") return true;
      const same = targets.filter((other) => radioGroup(other) === group);
      return element === (same.find((one) => one.matches(":checked")) ?? same[0]);
    });
  };
  const face = (element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : void 0;
    const gone = !kit.visible(element) || kit.hiddenFromSight(element);
    return gone && label !== void 0 ? label : element;
  };
  return { stopsExpected, radioGroup, face };
}
export {
  createFocusable
};
