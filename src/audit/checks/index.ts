import type { CheckRule, SiteCheck, TextCheck, WalkCheck } from '../check.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { consistentHelp } from './consistent-help.ts';
import { consistentNames } from './consistent-names.ts';
import { consistentNavigation } from './consistent-navigation.ts';
import { feed } from './feed.ts';
import { focusContrast } from './focus-contrast.ts';
import { focusObscured } from './focus-obscured.ts';
import { focusOrder } from './focus-order.ts';
import { focusVisible } from './focus-visible.ts';
import { hiddenFocus } from './hidden-focus.ts';
import { keyboardReach } from './keyboard-reach.ts';
import { keyboardTrap } from './keyboard-trap.ts';
import { movingPicture } from './moving-picture.ts';
import { onFocus } from './on-focus.ts';
import { pageChecks } from './in-page.ts';
import { outsideLink } from './outside-link.ts';
import { pageWeight } from './page-weight.ts';
import { titleDiffers } from './title-differs.ts';
import { brokenFile, outsideRequest } from './traffic.ts';
import { validHtml } from './valid-html.ts';

/** Checks on what the Tab key met. */
export const walkChecks: readonly WalkCheck[] = [
  keyboardReach,
  keyboardTrap,
  focusOrder,
  focusVisible,
  focusObscured,
  focusContrast,
  onFocus,
  hiddenFocus,
];

/** Checks on a page's bytes. */
export const textChecks: readonly TextCheck[] = [validHtml, pageWeight, movingPicture];

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
export const ownRules: readonly CheckRule[] = [
  ...pageChecks,
  ...walkChecks,
  ...textChecks,
  ...siteChecks,
  outsideRequest,
  brokenFile,
];
