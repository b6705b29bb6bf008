import { insideSite } from './links.ts';
import { accessibleName, blocks, wordsAround } from './names.ts';
import { elements } from './texts.ts';

/** A link to the very place in which it stands, as manuals put one beside each heading. */
const marksItself = (link: Element): boolean => {
  const href = link.getAttribute('href') ?? '';
  const id = href.startsWith('#') ? decodeURIComponent(href.slice(1)) : '';
  return id !== '' && link.closest(`#${CSS.escape(id)}`) !== null;
};

/** Where a link leads: by its address, also in a drawing, or by the script in its markup. */
function placeOf(link: Element): string | undefined {
  // `#` is where a script opens something.
  if (link instanceof HTMLAnchorElement)
    return /^(?:#!?)?$/u.test(link.getAttribute('href') ?? '') ? undefined : link.href;
  const script = link.getAttribute('onclick') ?? '';
  const moves = /location(?:\.href)?\s*=\s*['"]([^'"]+)['"]|location\.assign\(\s*['"]([^'"]+)/u;
  const [, to, assigned] = moves.exec(script) ?? [];
  const drawn = link instanceof SVGAElement ? link.href.baseVal : undefined;
  const address = drawn ?? to ?? assigned;
  return address === undefined ? undefined : URL.parse(address, document.baseURI)?.href;
}

/**
 * Whether two links stand side by side, with nothing between or around them that tells even those
 * who see them apart: then their purpose is “ambiguous to users in general” (WCAG 2.4.4).
 */
function isAnybodysGuess(one: Element, other: Element): boolean {
  const block = one.closest('p, li, dd, td, div, section, article, main, body');
  if (block?.contains(other) !== true) return false;
  const between = document.createRange();
  between.setStartAfter(one);
  between.setEndBefore(other);
  if (/[\p{Letter}\p{Number}]/u.test(between.toString())) return false;
  const pictures = 'img, svg, canvas, video, object, [style*="background"]';
  const drawn = [one, other].some((link) => getComputedStyle(link).backgroundImage !== 'none');
  return !drawn && block.querySelector(pictures) === null && !block.matches('svg, svg *');
}

/** The sentence that a link stands in, as far as its block goes. */
function sentenceAround(link: Element, block: Element): string {
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(block);
  before.setEndBefore(link);
  after.selectNodeContents(block);
  after.setStartAfter(link);
  const end = /[.!?](?=\s|$)/u;
  return `${before.toString().split(end).at(-1) ?? ''}|${after.toString().split(end)[0] ?? ''}`;
}

/** Whether two links of one paragraph stand in sentences that tell them apart. */
function inOtherSentence(one: Element, other: Element): boolean {
  const block = one.closest(blocks);
  if (block === null || block !== other.closest(blocks)) return false;
  const [first, second] = [sentenceAround(one, block), sentenceAround(other, block)];
  // In one sentence, each is in the words beside the other.
  const words = (text: string): boolean => /\p{Letter}{3}/u.test(text);
  const within = first.split('|')[1]?.includes(other.textContent) === true;
  return !within && first !== second && words(first) && words(second);
}

/** A link whose words another link has too, that leads elsewhere. */
export type SameWords = { link: Element; places: readonly [string, string]; alike: boolean };

/**
 * Links whose words another link has too, that leads elsewhere; with both places, and whether the
 * words around the two (of their paragraph, list item, table cell or box) are the same as well.
 */
export const linksElsewhere = (): SameWords[] => {
  const around = new Map<Element, string>();
  const aroundOf = (link: Element): string => {
    const words = around.get(link) ?? wordsAround(link);
    around.set(link, words);
    return words;
  };
  return [...linksByName().values()].flatMap((known) => {
    const links = [...known].map(([, link]) => link);
    return links.slice(1).flatMap(({ link, href }, at) => {
      const before = links.slice(0, at + 1);
      const twin = before.find(
        (one) => aroundOf(one.link) === aroundOf(link) && !inOtherSentence(one.link, link),
      );
      const other = twin ?? before[0];
      if (other === undefined) return [];
      const places = [insideSite(other.href), insideSite(href)] as const;
      const alike = twin !== undefined && !isAnybodysGuess(twin.link, link);
      return [{ link, places, alike }];
    });
  });
};

type Named = Map<string, { link: Element; href: string }>;

/** The first link to each place, by the words of the links. */
function linksByName(): Map<string, Named> {
  const places = new Map<string, Named>();
  for (const link of elements()) {
    if (!link.matches('a, [role=link]')) continue;
    const href = placeOf(link);
    if (href === undefined || !link.checkVisibility()) continue;
    const words = accessibleName(link);
    // One word alone may be the name of something in code: “rev” is not “Rev”.
    const name = words.includes(' ') ? words.toLowerCase() : words;
    if (!/[\p{Letter}\p{Number}]/u.test(name) || marksItself(link)) continue;
    const known = places.get(name) ?? (new Map() as Named);
    const place = href.replace(/#(top)?$/u, '').replace(/\/(index\.html)?$/u, '');
    if (!known.has(place)) known.set(place, { link, href });
    places.set(name, known);
  }
  return places;
}
