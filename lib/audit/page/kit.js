import { createColours } from "./colours.js";
import { createCovered } from "./covered.js";
import { createCut } from "./cut.js";
import { createFocusLook } from "./focus-look.js";
import { createFocusMet } from "./focus-met.js";
import { createFocusPlace } from "./focus-place.js";
import { createFocusable } from "./focusable.js";
import { createGrounds } from "./grounds.js";
import { createHover } from "./hover.js";
import { createLabelMatch } from "./label-match.js";
import { createLanguages } from "./languages.js";
import { createListening } from "./listening.js";
import { createLinks } from "./links.js";
import { createNames } from "./names.js";
import { createSecondLook } from "./false-positives.js";
import { createShifts } from "./shifts.js";
import { createSight } from "./sight.js";
import { createStandsOut } from "./contrast-with-surroundings.js";
import { createTexts } from "./texts.js";
const parts = [
  createSight,
  createTexts,
  createNames,
  createColours,
  createHover,
  createLabelMatch,
  createLanguages,
  createLinks,
  createListening,
  createCut,
  createCovered,
  createGrounds,
  createStandsOut,
  createSecondLook,
  createShifts,
  createFocusable,
  createFocusLook,
  createFocusPlace,
  createFocusMet
];
const kitScript = `(() => {
  const kit = {};
  for (const make of [${parts.map(String).join(",\n")}]) Object.assign(kit, make(kit));
  return kit;
})()`;
export {
  kitScript
};
