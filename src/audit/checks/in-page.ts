import type { PageCheck } from '../check.ts';
import { ariaProhibited } from './aria-prohibited.ts';
import { bypassBlocks } from './bypass-blocks.ts';
import { contentHeading } from './content-heading.ts';
import { frameOnePlace } from './frame-one-place.ts';
import { lineSpacing } from './line-spacing.ts';
import { linkAlone } from './link-alone.ts';
import { pictureHidden } from './picture-hidden.ts';
import { skipToContent } from './skip-to-content.ts';
import { soundControl } from './sound-control.ts';
import { soundStarts } from './sound-starts.ts';
import { summaryName } from './summary-name.ts';
import { accessKey } from './access-key.ts';
import { newWindow } from './new-window.ts';
import { tableCaption } from './table-caption.ts';
import { tableNested } from './table-nested.ts';
import { linkNowhere } from './link-nowhere.ts';
import { focusOnWords } from './focus-on-words.ts';
import { linkFormat } from './link-format.ts';
import { cssText } from './css-text.ts';
import { fakeHeading } from './fake-heading.ts';
import { fakeList } from './fake-list.ts';
import { forcedColours } from './forced-colours.ts';
import { frameText } from './frame-text.ts';
import { groupName } from './group-name.ts';
import { headingDiffers } from './heading-differs.ts';
import { headingText } from './heading-text.ts';
import { hoverContrast } from './hover-contrast.ts';
import { hoverOnly } from './hover-only.ts';
import { imageText } from './image-text.ts';
import { justifiedText } from './justified-text.ts';
import { labelText } from './label-text.ts';
import { labelDiffers } from './label-differs.ts';
import { languageOfPage } from './language-of-page.ts';
import { languageOfParts } from './language-of-parts.ts';
import { linkInContext } from './link-in-context.ts';
import { linkLook } from './link-look.ts';
import { linkOnePlace } from './link-one-place.ts';
import { linkText } from './link-text.ts';
import { mouseOnly } from './mouse-only.ts';
import { onInput } from './on-input.ts';
import { oneLabel } from './one-label.ts';
import { pageTitle } from './page-title.ts';
import { placeholderLabel } from './placeholder-label.ts';
import { reducedMotion } from './reduced-motion.ts';
import { reflow } from './reflow.ts';
import { startEdge } from './start-edge.ts';
import { tableHeaders } from './table-headers.ts';
import { tableHeaderUse } from './table-header-use.ts';
import { tableShape } from './table-shape.ts';
import { textDirection } from './text-direction.ts';
import { textResize } from './text-resize.ts';
import { textSpacing } from './text-spacing.ts';
import { titleMatchesHeading } from './title-matches-heading.ts';

/** Checks that run inside the page, in the order in which a report lists them. Bundled for the page. */
export const pageChecks: readonly PageCheck[] = [
  startEdge,
  justifiedText,
  reflow,
  textResize,
  textSpacing,
  hoverContrast,
  hoverOnly,
  forcedColours,
  reducedMotion,
  linkText,
  linkLook,
  linkInContext,
  linkOnePlace,
  headingText,
  headingDiffers,
  pageTitle,
  titleMatchesHeading,
  languageOfPage,
  languageOfParts,
  textDirection,
  frameText,
  imageText,
  tableHeaders,
  tableShape,
  tableHeaderUse,
  fakeHeading,
  fakeList,
  cssText,
  placeholderLabel,
  oneLabel,
  labelText,
  labelDiffers,
  groupName,
  onInput,
  mouseOnly,
  ariaProhibited,
  bypassBlocks,
  contentHeading,
  frameOnePlace,
  lineSpacing,
  linkAlone,
  pictureHidden,
  skipToContent,
  soundControl,
  soundStarts,
  summaryName,
  accessKey,
  newWindow,
  tableCaption,
  tableNested,
  linkNowhere,
  focusOnWords,
  linkFormat,
];
