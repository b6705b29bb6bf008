function sameLook(kit) {
  const look = kit.elements().map((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return "";
    const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    return `${color}${backgroundColor}${backgroundImage}${opacity}`;
  }).join("|");
  const same = window.plainLook === look;
  window.plainLook ??= look;
  return same;
}
export {
  sameLook
};
