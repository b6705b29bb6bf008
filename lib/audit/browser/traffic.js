import { brokenFile, outsideRequest } from "../checks/traffic.js";
import { wants } from "../raw-finding.js";
function traffic(tab, address, wanted) {
  const { origin } = new URL(address);
  const outside = [...new Set(tab.asked)].filter((asked) => isOutside(asked, origin));
  const broken = tab.refused.filter((one) => one.address.startsWith(`${origin}/`));
  return [
    ...outside.map((asked) => sighting(outsideRequest, `The page asks another site for ${asked}.`)),
    ...broken.map(
      ({ address: at, reason }) => sighting(brokenFile, `The file ${at.slice(origin.length)} does not come (${reason}).`)
    )
  ].filter(({ rule }) => wants(wanted, rule.id));
}
const sighting = (rule, message) => ({
  rule,
  condition: "",
  draft: { message }
});
function isOutside(asked, origin) {
  return /^(https?|wss?):/u.test(asked) && new URL(asked).origin !== origin;
}
export {
  traffic
};
