import { findPrinted } from "../wording.js";
function resultOf(reader, { id, results }) {
  const wordings = ["outcome", "outcome_code"].filter((column) => reader.text(column) !== "");
  if (wordings.length === 0) {
    return { resultNotKnown: "The published list does not give the outcome. The report does." };
  }
  const found = wordings.map((column) => {
    const result2 = findPrinted(results, reader.text(column));
    if (result2) return result2.id;
    const labels = results.map(({ label }) => label).join(", or ");
    const message = `“${reader.text(column)}” is not an outcome of “${id}”.`;
    reader.fault(column, message, `Write one of: ${labels}.`);
    return void 0;
  });
  const [result, other] = found;
  if (result !== void 0 && other !== void 0 && result !== other) {
    const message = "The code and the words give different outcomes.";
    reader.fault("outcome_code", message, "Look the outcome up in the report and correct one.");
  }
  return result === void 0 ? {} : { result };
}
export {
  resultOf
};
