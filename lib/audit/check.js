const stages = [
  "wide",
  "large-text",
  "spaced-text",
  "narrow",
  "forced-colours",
  "dark",
  "settled"
];
const conditions = {
  wide: "",
  narrow: "320 px wide",
  "large-text": "text at 200%",
  "spaced-text": "wider text spacing",
  "forced-colours": "forced colours",
  dark: "dark scheme",
  settled: ""
};
export {
  conditions,
  stages
};
