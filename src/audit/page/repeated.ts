import { hasClickListener } from './clicks.ts';
import { isLayoutTable } from './layout-table.ts';
import { accessibleName } from './names.ts';
import { hiddenFromSight, isVisible } from './sight.ts';
import { elements, texts } from './texts.ts';

/** Parts that come again on other pages. */
const apart =
  'nav, aside, header, footer, [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], form, dialog';

const spoken = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  element.closest('[aria-hidden=true], [inert]') === null;

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  !one.contains(other);

/** A table that places a whole page is no table of links to other pages. */
const hasParagraph = (table: Element): boolean =>
  [...table.querySelectorAll('p, h1, h2')].some(({ textContent }) => textContent.trim() !== '');

/** A header of a part of the page belongs to it. */
const isApart = (element: Element): boolean => {
  const table = element.closest('table');
  if (
    table !== null &&
    table.querySelector('a') !== null &&
    isLayoutTable(table) &&
    !hasParagraph(table)
  )
    return true;
  const part = element.closest(apart);
  if (part === null) return false;
  const inside = part.matches('header, footer') && part.closest('main, article, section') !== null;
  return !inside;
};

/** The first words of some length that are the page’s own. */
export function contentStart(): Element | undefined {
  return texts().find(
    ({ element, text }) =>
      (text.length >= 40 || (element.closest('p')?.textContent.trim().length ?? 0) >= 40) &&
      element.closest('a, h1, h2, h3, h4, h5, h6, [role=heading], strong') === null &&
      !isApart(element),
  )?.element;
}

/** A link to another place than one of this page. */
const leadsAway = (element: Element): boolean =>
  element.matches('a[href]:not([href^="#"])') && isVisible(element) && !hiddenFromSight(element);

/** Whether parts that come again stand before a page’s own words. */
export function hasRepeatedBefore(content: Element): boolean {
  const before = elements().filter((element) => isBefore(element, content));
  const part = 'nav, aside, [role=navigation], [role=complementary]';
  return before.some(
    (element) =>
      leadsAway(element) ||
      (element.matches(part) && isVisible(element) && !element.contains(content)),
  );
}

/** Whether a heading that is seen and spoken stands before the words, outside what comes again. */
export function hasHeading(content: Element): boolean {
  return elements()
    .filter((element) => element.matches('h1, h2, h3, h4, h5, h6, [role=heading]'))
    .filter((heading) => spoken(heading) && isVisible(heading) && !hiddenFromSight(heading))
    .some((heading) => (!isApart(heading) || beginsContent(heading)) && isBefore(heading, content));
}

/** A heading in a banner without links, below those that come again, is the page’s own. */
function beginsContent(heading: Element): boolean {
  const part = heading.closest(apart);
  if (part?.matches('header, [role=banner]') !== true || part.querySelector('a, nav') !== null)
    return false;
  return hasRepeatedBefore(heading);
}

/** Whether a landmark holds what is the page’s own. */
export function hasMain(): boolean {
  return elements().some((element) => element.matches('main, [role=main]') && spoken(element));
}

/** Whether something can be pressed that leads to the words. */
export function hasWayTo(content: Element): boolean {
  return elements()
    .filter((element) => element.matches('a, button, [role=link], [role=button]'))
    .filter((element) => spoken(element) && accessibleName(element) !== '')
    .map((element) => targetOf(element))
    .some((target) => target !== null && leadsTo(target, content));
}

/** The place on this page to which something leads, by its address or by a script in its markup. */
function targetOf(element: Element): Element | null {
  const href = element.getAttribute('href') ?? '';
  const script = /location[^'"]*['"](#[^'"]+)['"]/u.exec(element.getAttribute('onclick') ?? '');
  const hash = href.startsWith('#') ? href : (script?.[1] ?? '');
  return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
}

function leadsTo(target: Element, content: Element): boolean {
  if (target.contains(content)) return true;
  if (!isBefore(target, content)) return false;
  const between = document.createRange();
  between.setStartBefore(target);
  between.setEndBefore(content);
  return !/\p{Letter}/u.test(between.toString());
}

/** Whether something before the words opens and closes what comes again. */
export function hasFold(content: Element): boolean {
  return elements()
    .filter((element) => element.matches('a, button, summary, [role=button]'))
    .filter((element) => spoken(element) && isBefore(element, content))
    .some(
      (element) =>
        element.matches('summary, [aria-expanded], [aria-controls], [onclick]') ||
        (element.localName === 'button' && hasClickListener(element)),
    );
}
