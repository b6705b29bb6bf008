import { accessibleName, draftOf } from '../page/names.ts';
import { isSpoken } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const empty =
    /^(?:(?:image|img|picture|photo|photograph|graphic|icon|logo|chart|diagram|figure|screenshot|alt|alt text|click(?: here)?|link|button|here|more|untitled|placeholder|spacer)(?:\s*\d+)?|(?:dsc|img)\W?\d+(?:\s+\d+)?)$/iu;
  const file = /\.(png|jpe?g|gif|svg|webp|avif|bmp)$|^(img|dsc|image|screenshot)[-_ ]?\d+/iu;
  return elements()
    .filter((element) => element.matches('img, [role=img], input[type=image], area'))
    .filter((element) => element.localName === 'area' || isSpoken(element))
    .flatMap((element) => {
      const name = (element.getAttribute('alt') ?? accessibleName(element)).trim();
      const says = /[\p{Letter}\p{Number}\p{Extended_Pictographic}]/u.test(name);
      if (name === '' || (says && !empty.test(name) && !file.test(name))) return [];
      return [
        draftOf(element, `The text alternative “${name}” does not say what the picture shows.`),
      ];
    });
}

/** WCAG 1.1.1: a file name or the word “image” is no alternative. */
export const imageText: PageCheck = {
  id: 'image-text',
  title: 'Each text alternative says what the picture shows',
  criteria: ['1.1.1'],
  fix: 'Say in a few words what the picture tells the reader, or give alt="" if it only decorates.',
  stages: ['wide'],
  find,
};
