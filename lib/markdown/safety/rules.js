import { addresses } from "./addresses.js";
import { characters } from "./characters.js";
import { refused } from "./refused.js";
const SAFETY_RULES = [refused, addresses, characters];
export {
  SAFETY_RULES
};
