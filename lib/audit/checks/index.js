import { brokenAnchor } from "./broken-anchor.js";
import { brokenLink } from "./broken-link.js";
import { consistentHelp } from "./consistent-help.js";
import { consistentNames } from "./consistent-names.js";
import { consistentNavigation } from "./consistent-navigation.js";
import { fakeHeading } from "./fake-heading.js";
import { fakeList } from "./fake-list.js";
import { feed } from "./feed.js";
import { focusContrast } from "./focus-contrast.js";
import { focusObscured } from "./focus-obscured.js";
import { focusOrder } from "./focus-order.js";
import { focusVisible } from "./focus-visible.js";
import { forcedColours } from "./forced-colours.js";
import { frameText } from "./frame-text.js";
import { headingDiffers } from "./heading-differs.js";
import { headingText } from "./heading-text.js";
import { hoverContrast } from "./hover-contrast.js";
import { imageText } from "./image-text.js";
import { keyboardReach } from "./keyboard-reach.js";
import { keyboardTrap } from "./keyboard-trap.js";
import { languageOfPage } from "./language-of-page.js";
import { languageOfParts } from "./language-of-parts.js";
import { linkInContext } from "./link-in-context.js";
import { linkOnePlace } from "./link-one-place.js";
import { linkText } from "./link-text.js";
import { mouseOnly } from "./mouse-only.js";
import { onFocus } from "./on-focus.js";
import { outsideLink } from "./outside-link.js";
import { pageTitle } from "./page-title.js";
import { pageWeight } from "./page-weight.js";
import { placeholderLabel } from "./placeholder-label.js";
import { reducedMotion } from "./reduced-motion.js";
import { reflow } from "./reflow.js";
import { startEdge } from "./start-edge.js";
import { tableHeaders } from "./table-headers.js";
import { textResize } from "./text-resize.js";
import { textSpacing } from "./text-spacing.js";
import { titleDiffers } from "./title-differs.js";
import { titleMatchesHeading } from "./title-matches-heading.js";
import { brokenFile, outsideRequest } from "./traffic.js";
import { validHtml } from "./valid-html.js";
const pageChecks = [
  reflow,
  textResize,
  textSpacing,
  hoverContrast,
  forcedColours,
  reducedMotion,
  linkText,
  linkInContext,
  linkOnePlace,
  headingText,
  headingDiffers,
  pageTitle,
  titleMatchesHeading,
  languageOfPage,
  languageOfParts,
  frameText,
  imageText,
  tableHeaders,
  fakeHeading,
  fakeList,
  placeholderLabel,
  mouseOnly
];
const walkChecks = [
  keyboardReach,
  keyboardTrap,
  focusOrder,
  focusVisible,
  focusObscured,
  focusContrast,
  onFocus
];
const textChecks = [validHtml, pageWeight];
const siteChecks = [
  titleDiffers,
  consistentNavigation,
  consistentHelp,
  consistentNames,
  brokenLink,
  brokenAnchor,
  outsideLink,
  feed
];
const ownRules = [
  startEdge,
  ...pageChecks,
  ...walkChecks,
  ...textChecks,
  ...siteChecks,
  outsideRequest,
  brokenFile
];
export {
  ownRules,
  pageChecks,
  siteChecks,
  textChecks,
  walkChecks
};
