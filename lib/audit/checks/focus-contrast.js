const focusContrast = {
  id: "focus-contrast",
  title: "Text with the focus stands out",
  criteria: ["1.4.3"],
  fix: "Choose colours for :focus with a contrast of at least 4.5 to 1.",
  find: ({ stops }) => stops.flatMap((stop) => {
    if (stop.lowContrast === void 0 || !stop.marked) return [];
    const { ratio, needed } = stop.lowContrast;
    return [
      {
        ...stop,
        message: `With the focus its text has a contrast of ${ratio.toFixed(2)} to 1; it needs ${needed} to 1.`
      }
    ];
  })
};
export {
  focusContrast
};
