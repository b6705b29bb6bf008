function createGrounds(kit) {
  const clear = "rgba(0, 0, 0, 0)";
  const drawn = "img, svg, canvas, video, iframe, object, embed, input, select, textarea, meter, hr";
  let known = { state: -1, grounds: /* @__PURE__ */ new Map() };
  const paints = (element, pseudo) => {
    const { content, backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
    return content !== "none" && (backgroundColor !== clear || backgroundImage !== "none");
  };
  const groundOf = (element) => {
    const style = getComputedStyle(element);
    const { backgroundImage, opacity, filter, mixBlendMode, backgroundColor } = style;
    const plain = backgroundImage === "none" && opacity === "1" && filter === "none";
    if (!plain || mixBlendMode !== "normal") return "unsure";
    if (paints(element, "::before") || paints(element, "::after")) return "unsure";
    if (backgroundColor === clear) return "clear";
    return backgroundColor.startsWith("rgb(") ? "solid" : "unsure";
  };
  const grounds = () => {
    if (known.state !== kit.state()) {
      const found = kit.elements().map((element) => [element, groundOf(element)]);
      known = { state: kit.state(), grounds: new Map(found) };
    }
    return known.grounds;
  };
  const painted = () => kit.elements().filter((element) => grounds().get(element) !== "clear" || element.matches(drawn)).map((element) => ({ element, box: element.getBoundingClientRect() }));
  return { grounds, painted };
}
export {
  createGrounds
};
