import type { PageCheck } from '../check.ts';
import type { Kit } from '../page/kit.ts';
import type { Draft } from '../fault.ts';

function find(kit: Kit): Draft[] {
  const declared = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  const texts = kit
    .texts()
    .filter(({ element }) => element.closest('[lang]') === document.documentElement);
  const found = kit.languageOf(
    texts
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
  );
  if (
    declared === '' ||
    found === undefined ||
    found === declared ||
    kit.sameScript(found, declared)
  )
    return [];
  return [
    kit.draft(
      document.documentElement,
      `The page says lang="${document.documentElement.lang}", but its words read as “${found}”.`,
    ),
  ];
}

/** WCAG 3.1.1: a screen reader speaks the page in the language it names. */
export const languageOfPage: PageCheck = {
  id: 'language-of-page',
  title: 'The page names the language it is written in',
  criteria: ['3.1.1'],
  fix: 'Set lang on <html> to the language of the text.',
  stage: 'wide',
  find,
};
