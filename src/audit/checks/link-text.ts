import { isBareFormat, isBareNoun, mayBeName, saysNothing } from '../page/bare-links.ts';
import { hasContext } from '../page/link-context.ts';
import { accessibleName, draftOf } from '../page/names.ts';
import { isSpoken } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** WCAG 2.4.4 (failure F63): neither a link nor the words that belong to it say where it leads. */
export const linkText: PageCheck = {
  id: 'link-text',
  title: 'Each link says where it leads, with the words around it',
  criteria: ['2.4.4', '2.4.9'],
  fix: 'Write the name of what the reader will find there.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element.matches('a[href], [role=link]') && isSpoken(element))
      .filter(
        (element) =>
          (saysNothing(element) && !hasContext(element)) ||
          isBareFormat(element) ||
          isBareNoun(element),
      )
      .map((element) => ({
        ...draftOf(
          element,
          `The link text “${accessibleName(element)}” does not say where it leads.`,
        ),
        ...(mayBeName(element) && { asks: true }),
      })),
};
