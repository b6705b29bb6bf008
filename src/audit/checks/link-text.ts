import { isBareFormat, isBareNoun } from '../page/bare-links.ts';
import { accessibleName, draftOf } from '../page/names.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const empty =
    /^(click|tap|press)?\s*(on\s+)?(here|this|this (link|page|site|one)|it|link|links|page|more|more (details?|info|information)|(read|see|view|show|learn|find out|discover) more|read( on)?|see|view|details?|info|information|continue|go|download|start|open|button|website|web ?page|document|file|pdf)$/iu;
  const bare = /^(https?:\/\/|www\.)\S+$/iu;
  return (
    elements()
      .filter((element) => element.matches('a[href], [role=link]'))
      // What is written as code is a name, not a phrase.
      .filter((element) => element.closest('code, tt, kbd, samp, pre') === null)
      .filter((element) => element.querySelector('code, tt, kbd, samp') === null)
      .flatMap((element) => {
        const name = accessibleName(element)
          .replace(/(?<![\s.,:;!…»›→>])[\s.,:;!…»›→>]+$/u, '')
          .replace(/^[«‹←<\s]+/u, '');
        if (name === '' && accessibleName(element) === '') return [];
        if (name === '' || empty.test(name) || isBareFormat(element) || isBareNoun(element))
          return [
            draftOf(
              element,
              `The link text “${accessibleName(element)}” does not say where it leads.`,
            ),
          ];
        if (bare.test(name)) return [draftOf(element, 'The link text is a bare address.')];
        return [];
      })
  );
}

/** WCAG 2.4.4 and 2.4.9: a link says by itself where it leads. */
export const linkText: PageCheck = {
  id: 'link-text',
  title: 'Each link text stands alone',
  criteria: ['2.4.4', '2.4.9'],
  fix: 'Write the name of what the reader will find there.',
  stages: ['wide'],
  find,
};
