import { namesFormat, saysNothing } from '../page/bare-links.ts';
import { hasContext } from '../page/link-context.ts';
import { accessibleName, draftOf } from '../page/names.ts';
import { isSpoken } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** A format, a pointer at other words, or an address. */
const isVague = (name: string): boolean =>
  namesFormat(name) ||
  /^(?:this|that|these|those) \p{Letter}+$/iu.test(name) ||
  /^(?:https?:\/\/|www\.)\S+$/iu.test(name);

/** WCAG 2.4.9 (failure F84): who goes through a list of links hears each without the words around it. */
export const linkAlone: PageCheck = {
  id: 'link-alone',
  title: 'Each link text is enough without the words around it',
  criteria: ['2.4.9'],
  fix: 'Put the subject into the link: “Annual report (PDF)”, not “PDF” or “this report”.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element.matches('a[href], [role=link]') && isSpoken(element))
      .map((link) => ({ link, name: accessibleName(link) }))
      .filter(({ link, name }) => isVague(name) || (saysNothing(link) && hasContext(link)))
      .map(({ link, name }) => draftOf(link, `By itself, “${name}” does not say where it leads.`)),
};
