import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Links among words of their own paragraph that look in every way as these do. */
function find(): Draft[] {
  return elements()
    .filter((element) => element.matches('a[href]') && isVisible(element))
    .filter(
      (link) => !link.matches('nav *, header *, footer *, h1 *, h2 *, h3 *, h4 *, h5 *, h6 *'),
    )
    .filter((link) => {
      const parent = link.parentElement;
      if (parent?.matches('p, li, dd, td, blockquote') !== true) return false;
      const picture = link.querySelector('img, svg') !== null;
      return !picture && wordsBeside(parent).length > 20 && looksAlike(link, parent);
    })
    .map((link) =>
      draftOf(link, 'It looks as the words around it do: nobody sees that it is a link.'),
    );
}

/** The words of an element that are in no link, and in no list or block of their own. */
function wordsBeside(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      const apart = node.matches('a, ul, ol, dl, table') || node.querySelector('a') !== null;
      return apart || getComputedStyle(node).display !== 'inline' ? '' : node.textContent;
    })
    .join(' ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function looksAlike(link: Element, parent: Element): boolean {
  const own = [link, ...link.querySelectorAll('*')].map((one) => getComputedStyle(one));
  const around = getComputedStyle(parent);
  const { color, fontWeight, fontStyle, fontSize, fontFamily, fontVariantCaps, textTransform } =
    around;
  const marked = ['::before', '::after'].some(
    (pseudo) => !/^(?:none|normal|"")$/u.test(getComputedStyle(link, pseudo).content),
  );
  return (
    !marked &&
    own.every(
      (style) =>
        style.color === color &&
        style.fontWeight === fontWeight &&
        style.fontStyle === fontStyle &&
        style.fontSize === fontSize &&
        style.fontFamily === fontFamily &&
        style.fontVariantCaps === fontVariantCaps &&
        style.textTransform === textTransform &&
        style.textDecorationLine === 'none' &&
        style.backgroundColor === 'rgba(0, 0, 0, 0)' &&
        style.backgroundImage === 'none' &&
        style.borderWidth === '0px' &&
        style.boxShadow === 'none',
    )
  );
}

/** WCAG 1.4.1 and 1.3.1: what is not told by colour has to be told somehow. */
export const linkLook: PageCheck = {
  id: 'link-look',
  title: 'Links can be told from the words around them',
  criteria: ['1.4.1'],
  fix: 'Underline links within text.',
  stages: ['wide'],
  find,
};
