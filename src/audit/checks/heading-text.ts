import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const empty =
    /^(?:lorem ipsum.*|(?:(?:sub-?)?(?:heading|title)|header|headline|untitled|section|chapter|part|page|text|content|paragraph|test|todo|tbc|tbd|x{2,}|new|placeholder|(?:insert |enter |add )?(?:your |a )?(?:title|heading) here)(?:\s*\d+)?)$/iu;
  return elements()
    .filter(
      (element) => element.matches('h1, h2, h3, h4, h5, h6, [role=heading]') && isVisible(element),
    )
    .flatMap((element) => {
      const name = accessibleName(element);
      const says = name.replace(/(?<![\s.:…-])[\s.:…-]+$/u, '');
      if (name === '' || (!empty.test(says) && /\p{Letter}|\d{4}|^[45]\d\d$/u.test(says)))
        return [];
      return [draftOf(element, `The heading “${name}” does not say what follows.`)];
    });
}

/** WCAG 2.4.6: headings describe what follows them. */
export const headingText: PageCheck = {
  id: 'heading-text',
  title: 'Each heading says what follows',
  criteria: ['2.4.6'],
  fix: 'Write in a few words what the part below is about.',
  stages: ['wide'],
  find,
};
