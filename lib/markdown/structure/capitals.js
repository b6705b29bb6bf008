import { atOffset } from "../finding.js";
import { matchesIn } from "../page.js";
const SHOUTED = /(?<![\w&])(?:[A-Z]{2,}\s+)*(?:[A-Z]{7,}|[A-Z]{5,}(?=\s+[A-Z]{3})|(?<=[A-Z]{3}\s+)[A-Z]{5,})(?:\s+[A-Z]{2,})*(?!\w)/g;
const FIVE_CAPITALS = /[A-Z]{5}/;
const capitals = (page) => {
  if (!FIVE_CAPITALS.test(page.source)) return [];
  return [...matchesIn(page, SHOUTED)].map(
    ({ words, offset }) => atOffset(page.source, offset, {
      code: "capitals",
      severity: "advice",
      message: `“${words}” is written in capitals.`,
      fix: "Write it in small letters, with a capital only where a name starts."
    })
  );
};
export {
  capitals
};
