import { stages } from "../check.js";
import { sizes } from "./tab.js";
const ordinary = { size: sizes.wide, forcedColours: false, dark: false };
const states = {
  wide: ordinary,
  "large-text": ordinary,
  "spaced-text": ordinary,
  narrow: { ...ordinary, size: sizes.narrow },
  "forced-colours": { ...ordinary, forcedColours: true },
  dark: { ...ordinary, dark: true },
  settled: ordinary
};
const sittings = stages.reduce((groups, stage) => {
  const [before] = groups.at(-1) ?? [];
  if (before !== void 0 && states[before] === states[stage]) groups.at(-1)?.push(stage);
  else groups.push([stage]);
  return groups;
}, []);
async function changeStage({ keys }, from, to) {
  const [before, { size, forcedColours, dark }] = [states[from], states[to]];
  const override = { ...size, deviceScaleFactor: 1, mobile: false };
  const features = [
    { name: "prefers-reduced-motion", value: "reduce" },
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "forced-colors", value: forcedColours ? "active" : "none" }
  ];
  const sameReader = before.forcedColours === forcedColours && before.dark === dark;
  await Promise.all([
    before.size === size || keys.send("Emulation.setDeviceMetricsOverride", override),
    sameReader || keys.send("Emulation.setEmulatedMedia", { features })
  ]);
}
const within = {
  wide: rememberCut,
  "large-text": doubleText,
  "spaced-text": spaceText
};
function rememberCut(kit) {
  kit.remember();
  return () => void 0;
}
function doubleText(kit) {
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  const texts = kit.texts().map(({ element }) => ({ element, before: size(element) }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html { font-size: 200% !important }");
  document.adoptedStyleSheets.push(sheet);
  const rigid = texts.filter(({ element }) => element instanceof HTMLElement).map(({ element, before }) => ({
    style: element.style,
    before,
    now: size(element)
  })).filter(({ before, now }) => now < before * 1.9).map(({ style, before }) => ({ style, kept: style.fontSize, size: `${before * 2}px` }));
  for (const { style, size: wide } of rigid) style.setProperty("font-size", wide, "important");
  kit.fresh();
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const { style, kept } of rigid) {
      style.removeProperty("font-size");
      if (kept !== "") style.fontSize = kept;
    }
  };
}
function spaceText(_kit) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
export {
  changeStage,
  sittings,
  within
};
