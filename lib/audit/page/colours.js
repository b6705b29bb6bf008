function createColours(kit) {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = /* @__PURE__ */ new Map();
  const paint = (value) => {
    if (canvas === null) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const read = (value) => {
    const colour = known.get(value) ?? paint(value);
    known.set(value, colour);
    return colour;
  };
  const bare = { state: -1, color: "" };
  const sheet = () => {
    if (bare.state === kit.state()) return bare.color;
    const probe = document.createElement("span");
    probe.style.color = "Canvas";
    document.documentElement.append(probe);
    bare.color = getComputedStyle(probe).color;
    bare.state = kit.state();
    probe.remove();
    return bare.color;
  };
  const over = ([r, g, b, a], [R, G, B]) => {
    const mix = (top, low) => top * a + low * (1 - a);
    return [mix(r, R), mix(g, G), mix(b, B), 1];
  };
  const behind = (element) => {
    if (element === null) return read(sheet());
    const style = getComputedStyle(element);
    if (style.backgroundImage !== "none" || Number(style.opacity) < 1) return void 0;
    const here = read(style.backgroundColor);
    if (here[3] === 1) return here;
    const below = behind(element.parentElement);
    return below && over(here, below);
  };
  const part = (value) => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const against = (colour, element) => {
    const back = behind(element);
    if (back === void 0) return void 0;
    const pair = [light(over(read(colour), back)), light(back)];
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  };
  const contrast = (element) => {
    const style = getComputedStyle(element);
    const ratio = against(style.color, element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
    return ratio === void 0 ? void 0 : { ratio, needed: large ? 3 : 4.5 };
  };
  return { contrast, against };
}
export {
  createColours
};
