import { hiddenFromSight, isVisible } from './sight.ts';
import { elements } from './texts.ts';

const usable =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable=true], audio[controls], video[controls]';
/** The group of a radio button; empty for anything else. */
export const radioGroupOf = (element: Element): string =>
  element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';

/** A frame is no stop itself, only what is in it; what is in another site's frame cannot be known. */
const holdsNothing = (element: Element): boolean =>
  element instanceof HTMLIFrameElement &&
  ![...(element.contentDocument?.querySelectorAll(usable) ?? [])].some(
    ({ localName }) => localName !== 'iframe',
  );
const reachable = (element: Element): boolean => {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (!element.matches(usable) || element.tabIndex < 0) return false;
  if (element.matches(':disabled') || element.closest('[inert]') !== null) return false;
  if (holdsNothing(element)) return false;
  if (element.matches('summary:not(details > summary:first-of-type, [tabindex])')) return false;
  return element.localName === 'area' || element.checkVisibility({ visibilityProperty: true });
};

/** Everything that should be reached, in the order of the page; one radio button stands for its group. */
export const stopsExpected = (): Element[] => {
  // While a dialogue is open as a modal one, nothing else can be used.
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  const open = (one: Element): boolean => modal?.contains(one) ?? true;
  const targets = elements().filter((one) => reachable(one) && open(one));
  return targets.filter((element) => {
    const group = radioGroupOf(element);
    if (group === '') return true;
    const same = targets.filter((other) => radioGroupOf(other) === group);
    return element === (same.find((one) => one.matches(':checked')) ?? same[0]);
  });
};

/** What can be seen of an element that has no box of its own, such as a link around a picture that floats. */
const innerFace = (element: Element): Element | undefined => {
  const { width, height } = element.getBoundingClientRect();
  if (width > 2 && height > 2) return undefined;
  return [...element.querySelectorAll('*')].find((one) => isVisible(one) && !hiddenFromSight(one));
};

/** The element, or what stands for it to the eye: the label of a hidden box or radio button, what a link holds. */
export const faceOf = (element: Element): Element => {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const gone = !isVisible(element) || hiddenFromSight(element);
  return gone ? (label ?? innerFace(element) ?? element) : element;
};
