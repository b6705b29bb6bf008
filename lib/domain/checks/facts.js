import { compareText } from "../../problems/problem.js";
function errorAt(file, field, code, message, fix) {
  return { code, severity: "error", file, field, message, fix };
}
function someOf(names, wanted) {
  const all = [...names].sort(compareText);
  const near = all.filter((name) => name.startsWith(wanted.slice(0, 3)));
  const shown = (near.length > 0 ? near : all).slice(0, 8);
  return shown.join(", ");
}
export {
  errorAt,
  someOf
};
