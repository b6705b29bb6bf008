import { abbreviations } from "./abbreviations.js";
import { bareAddress } from "./bare-address.js";
import { boldHeading } from "./bold-heading.js";
import { capitals } from "./capitals.js";
import { emptyHeading } from "./empty-heading.js";
import { fakeList } from "./fake-list.js";
import { headingOrder } from "./heading-order.js";
import { linkWords } from "./link-words.js";
import { placeOrColour } from "./place-or-colour.js";
import { sameTarget } from "./same-target.js";
import { sameWords } from "./same-words.js";
import { tableAlignment } from "./table-alignment.js";
import { tableCells } from "./table-cells.js";
import { tableHeader } from "./table-header.js";
const INLINE_RULES = [linkWords, bareAddress, placeOrColour, capitals];
const PAGE_RULES = [
  ...INLINE_RULES,
  ...[headingOrder, emptyHeading, boldHeading, fakeList],
  ...[sameWords, sameTarget, tableHeader, tableCells, tableAlignment]
];
function checkStructure(page, knownAbbreviations) {
  return [...PAGE_RULES.flatMap((rule) => rule(page)), ...abbreviations(page, knownAbbreviations)];
}
export {
  INLINE_RULES,
  checkStructure
};
