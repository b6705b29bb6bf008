import { explain } from "../../read/explain.js";
import { collections } from "../../../schemas/collections.js";
import { rowProblem } from "../spreadsheet/row.js";
function invalidFacts(planned) {
  if (!("data" in planned)) return [];
  const { collection, file, row, data } = planned;
  const parsed = collections[collection].schema.safeParse(data, { reportInput: true });
  if (parsed.success) return [];
  const findings = explain(file, collections[collection], parsed.error.issues);
  return findings.map(({ message, fix }) => rowProblem(row, message, fix));
}
export {
  invalidFacts
};
