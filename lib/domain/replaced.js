import { onSameSubject } from "./council.js";
const mostSearchedAtOnce = 3e3;
function isReplaced(inspection, authority) {
  const same = onSameSubject(inspection, authority);
  const newest = same.findIndex(({ outcome }) => outcome.type !== "ungraded");
  return newest !== -1 && same.findIndex(({ id }) => id === inspection.id) > newest;
}
export {
  isReplaced,
  mostSearchedAtOnce
};
