function createFocusLook(kit) {
  const outlineOf = (style, element) => {
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) === 0) return "";
    if (style.outlineStyle === "auto") return style.outline;
    const around = kit.against(style.outlineColor, element.parentElement) ?? 21;
    const on = kit.against(style.outlineColor, element) ?? 21;
    return Math.max(around, on) < 1.5 ? "" : style.outline;
  };
  const sign = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo !== void 0 && style.content === "none") return "";
    const { boxShadow, border, backgroundColor, backgroundImage, color, textDecoration } = style;
    const { transform, opacity, fontWeight, clipPath, width, height, left, top } = style;
    const paint = [boxShadow, border, backgroundColor, backgroundImage, color, textDecoration];
    const shape = [transform, opacity, fontWeight, clipPath, width, height, left, top];
    return [outlineOf(style, element), ...paint, ...shape].join("|");
  };
  const look = (element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : void 0;
    const parent = element.parentElement;
    const beside = [element.previousElementSibling, element.nextElementSibling];
    const near = [
      element,
      parent,
      parent?.parentElement,
      label,
      element.firstElementChild,
      ...beside
    ];
    return near.filter((one) => one instanceof Element).flatMap((one) => [sign(one), sign(one, "::before"), sign(one, "::after")]).join("\n");
  };
  return { look };
}
export {
  createFocusLook
};
