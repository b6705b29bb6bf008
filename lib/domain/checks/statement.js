import { inWords } from "../dates.js";
import { isStale } from "../statement.js";
const staleStatement = ({ content }) => content.site.filter(({ data }) => isStale(data.accessibility.reviewed, data.asOf)).map(({ file, data }) => ({
  code: "stale-statement",
  severity: "advice",
  file,
  field: ["accessibility", "reviewed"],
  message: `The accessibility statement was last reviewed on ${inWords(data.accessibility.reviewed)}, more than a year ago.`,
  fix: "Look through it, and write the day on which you did."
}));
export {
  staleStatement
};
