function find(kit) {
  return kit.texts().filter(({ element }) => getComputedStyle(element).forcedColorAdjust === "none").flatMap(({ element }) => {
    const contrast = kit.contrast(element);
    if (contrast === void 0 || contrast.ratio >= contrast.needed - 0.01) return [];
    return [
      kit.draft(
        element,
        `With the reader's own colours its text has a contrast of ${contrast.ratio.toFixed(2)} to 1.`
      )
    ];
  });
}
const forcedColours = {
  id: "forced-colours",
  title: "Text stands out in the reader's own colours",
  criteria: ["1.4.3"],
  fix: "Remove forced-color-adjust: none, or use system colours such as CanvasText there.",
  stage: "forced-colours",
  find
};
export {
  forcedColours
};
