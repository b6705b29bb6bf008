function createFocusMet(kit) {
  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.matches("html, body") === true ? null : element;
  };
  const met = (element) => {
    const face = kit.face(element);
    return {
      ...kit.draft(element, ""),
      seen: element.localName === "area" || kit.visible(face) && !kit.hiddenFromSight(face),
      coveredBy: kit.coveredBy(element)
    };
  };
  const lowContrast = (element) => {
    const contrast = kit.ownText(element) === "" ? void 0 : kit.contrast(element);
    const low = contrast !== void 0 && contrast.ratio < contrast.needed - 0.01;
    return low ? contrast : void 0;
  };
  return { focused, met, lowContrast };
}
export {
  createFocusMet
};
