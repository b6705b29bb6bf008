import { data, property, toAnnotation } from "../../problems/github.js";
const most = 10;
function toGithub(judged) {
  const failures = judged.failures.map(
    ({ page, reason }) => `::error title=${property("not checked")}::${data(`${page}: ${reason}`)}`
  );
  const faults = judged.faults.map((fault) => toAnnotation(fault, ` (${fault.page})`));
  const all = [...failures, ...faults];
  const rest = all.length - most;
  const more = rest > 0 ? [`::notice title=audit::${rest} more in the report`] : [];
  return [...all.slice(0, most), ...more].join("\n");
}
export {
  toGithub
};
