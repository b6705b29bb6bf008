import { guessLanguage, sameScript } from '../page/languages.ts';
import { draftOf } from '../page/names.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const declared = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  const own = texts().filter(
    ({ element }) => element.closest('[lang]') === document.documentElement,
  );
  const found = guessLanguage(
    own
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
  );
  if (declared === '' || found === undefined || found === declared || sameScript(found, declared))
    return [];
  return [
    draftOf(
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
  stages: ['wide'],
  find,
};
