import { guessLanguage, sameScript } from '../page/languages.ts';
import { draftOf } from '../page/names.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

const blocks =
  'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption, caption, a, q, span, em, i';

const declaredOf = (owner: Element | null): string =>
  owner?.getAttribute('lang')?.toLowerCase().split('-')[0] ?? '';

/** The words of an element, without those that are marked as being in a language of their own. */
const wordsOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  const parts = [...node.childNodes].filter(
    (child) => !(child instanceof Element && child.hasAttribute('lang')),
  );
  return parts.map(wordsOf).join('');
};

/** The language of all the words of the page, where that is clear. */
const languageOfAll = (): string | undefined =>
  guessLanguage(
    texts()
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
  );

/** Blocks in another language than the nearest `lang` says, and `lang` values on text in another. */
function find(): Draft[] {
  const page = document.documentElement;
  const whole = languageOfAll();
  const read = texts()
    .filter(({ element }) => element.matches(blocks))
    .map(({ element }) => ({ element, found: guessLanguage(wordsOf(element)) }));
  // Where the page names none, its first words stand for it: that it names none is another fault.
  const first = read.find(({ found }) => found !== undefined)?.found ?? '';
  const reported: Element[] = [];
  return read.flatMap(({ element, found }) => {
    const owner = element.closest('[lang]');
    const declared = owner === null ? first : declaredOf(owner);
    if (found === undefined || declared === '' || found === declared) return [];
    const sameAsPage = owner === page && found === whole;
    const known = reported.some((other) => other.contains(element));
    if (sameAsPage || known || sameScript(found, declared)) return [];
    reported.push(element);
    const marked = owner === null ? 'is not marked so' : `is marked as “${declared}”`;
    return [draftOf(element, `This part reads as “${found}”, but ${marked}.`)];
  });
}

/** WCAG 3.1.2: a part in another language says so. */
export const languageOfParts: PageCheck = {
  id: 'language-of-parts',
  title: 'Parts in another language say so',
  criteria: ['3.1.2'],
  fix: 'Set lang on the element to the language of its words, such as lang="cy".',
  stages: ['wide'],
  find,
};
