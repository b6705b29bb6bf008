import type { PageCheck } from '../check.ts';
import type { Kit } from '../page/kit.ts';
import type { Draft } from '../fault.ts';

/** Blocks in another language than the nearest `lang` says, and `lang` values on text in another. */
function find(kit: Kit): Draft[] {
  const blocks =
    'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption, caption, a, q, span, em, i';
  const page = document.documentElement;
  const whole = kit.languageOf(
    kit
      .texts()
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
  );
  const reported = new Set<Element>();
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
  return kit.texts().flatMap(({ element }) => {
    const owner = element.closest('[lang]');
    const declared = declaredOf(owner);
    const found = element.matches(blocks) ? kit.languageOf(wordsOf(element)) : undefined;
    if (found === undefined || declared === '' || found === declared) return [];
    const sameAsPage = owner === page && found === whole;
    const known = [...reported].some((other) => other.contains(element));
    if (sameAsPage || known || kit.sameScript(found, declared)) return [];
    reported.add(element);
    return [kit.draft(element, `This part reads as “${found}”, but is marked as “${declared}”.`)];
  });
}

/** WCAG 3.1.2: a part in another language says so. */
export const languageOfParts: PageCheck = {
  id: 'language-of-parts',
  title: 'Parts in another language say so',
  criteria: ['3.1.2'],
  fix: 'Set lang on the element to the language of its words, such as lang="cy".',
  stage: 'wide',
  find,
};
