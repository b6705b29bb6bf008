import type { PageCheck, Rule, SiteCheck, TextCheck, WalkCheck } from '../check.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { consistentHelp } from './consistent-help.ts';
import { consistentNames } from './consistent-names.ts';
import { consistentNavigation } from './consistent-navigation.ts';
import { fakeHeading } from './fake-heading.ts';
import { fakeList } from './fake-list.ts';
import { feed } from './feed.ts';
import { focusContrast } from './focus-contrast.ts';
import { focusObscured } from './focus-obscured.ts';
import { focusOrder } from './focus-order.ts';
import { focusVisible } from './focus-visible.ts';
import { forcedColours } from './forced-colours.ts';
import { frameText } from './frame-text.ts';
import { headingDiffers } from './heading-differs.ts';
import { headingText } from './heading-text.ts';
import { hoverContrast } from './hover-contrast.ts';
import { imageText } from './image-text.ts';
import { keyboardReach } from './keyboard-reach.ts';
import { keyboardTrap } from './keyboard-trap.ts';
import { languageOfPage } from './language-of-page.ts';
import { languageOfParts } from './language-of-parts.ts';
import { linkInContext } from './link-in-context.ts';
import { linkOnePlace } from './link-one-place.ts';
import { linkText } from './link-text.ts';
import { mouseOnly } from './mouse-only.ts';
import { onFocus } from './on-focus.ts';
import { outsideLink } from './outside-link.ts';
import { pageTitle } from './page-title.ts';
import { pageWeight } from './page-weight.ts';
import { placeholderLabel } from './placeholder-label.ts';
import { reducedMotion } from './reduced-motion.ts';
import { reflow } from './reflow.ts';
import { startEdge } from './start-edge.ts';
import { tableHeaders } from './table-headers.ts';
import { textResize } from './text-resize.ts';
import { textSpacing } from './text-spacing.ts';
import { titleDiffers } from './title-differs.ts';
import { titleMatchesHeading } from './title-matches-heading.ts';
import { brokenFile, outsideRequest } from './traffic.ts';
import { validHtml } from './valid-html.ts';

/** Checks that run inside the page, in the order in which a report lists them. */
export const pageChecks: readonly PageCheck[] = [
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
  mouseOnly,
];

/** Checks on what the Tab key met. */
export const walkChecks: readonly WalkCheck[] = [
  keyboardReach,
  keyboardTrap,
  focusOrder,
  focusVisible,
  focusObscured,
  focusContrast,
  onFocus,
];

/** Checks on a page's bytes. */
export const textChecks: readonly TextCheck[] = [validHtml, pageWeight];

/** Checks across pages. */
export const siteChecks: readonly SiteCheck[] = [
  titleDiffers,
  consistentNavigation,
  consistentHelp,
  consistentNames,
  brokenLink,
  brokenAnchor,
  outsideLink,
  feed,
];

/** Every rule of our own. axe's rules come beside them, as `axe/…`. */
export const ownRules: readonly Rule[] = [
  startEdge,
  ...pageChecks,
  ...walkChecks,
  ...textChecks,
  ...siteChecks,
  outsideRequest,
  brokenFile,
];
