import { capitalised, listInWords } from "./words.js";
function figuresInWords({ councils, counts, without }) {
  const said = counts.filter(({ count }) => count > 0).map(
    ({ grade, count }, index) => `${count} ${index === 0 ? "were judged " : ""}${grade.label}`
  );
  const first = said.length > 0 ? `Of ${councils} councils, ${listInWords(said)}.` : `None of ${councils} councils has such a grade.`;
  return [first, ...without.map(missingInWords)].join(" ");
}
function missingInWords({ count, why }) {
  return `${count} ${count === 1 ? "has" : "have"} no grade here. ${why}`;
}
function reasonsInWords(rows) {
  const missing = rows.flatMap(({ figures }) => figures.without);
  return [...new Set(missing.map(({ words, why }) => `${capitalised(words)}. ${why}`))];
}
function letterOf(standing) {
  return standing.kind === "graded" ? initialOf(standing.grade) : noGrade;
}
function initialOf({ label }) {
  return label.slice(0, 1);
}
const noGrade = "–";
function standingInWords(standing) {
  return standing.kind === "graded" ? standing.grade.label : standing.words;
}
function yearOf({
  ended,
  published
}) {
  return (ended ?? published).slice(0, 4);
}
export {
  figuresInWords,
  initialOf,
  letterOf,
  noGrade,
  reasonsInWords,
  standingInWords,
  yearOf
};
