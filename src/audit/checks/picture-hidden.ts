import { drawnWords } from '../page/drawn-words.ts';
import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Names of files whose pictures tell something. */
const tells =
  /(?:^|[-_.\d])(?:logo|chart|graph|diagram|infographic|timetable|flowchart|signature)(?:[-_.\d]|$)/iu;
const silent = '[aria-hidden=true], [role=none], [role=presentation]';

/** Whether nothing with words stands in the same part, so that nothing else can say what the picture says. */
function isAlone(picture: Element): boolean {
  const part = picture.parentElement?.closest(
    'a, p, li, td, th, figure, div, header, section, main, body',
  );
  return part instanceof HTMLElement && part.innerText.trim() === '';
}

function isSilentPicture(element: Element): boolean {
  if (!(element instanceof HTMLImageElement) || element.naturalWidth === 0) return false;
  const file = element.currentSrc.split(/[?#]/u)[0]?.split('/').at(-1) ?? '';
  const hidden = element.matches(silent) || element.getAttribute('alt') === '';
  return hidden && !file.startsWith('data:') && tells.test(file) && isAlone(element);
}

/** A drawing without a name that the words before it announce (“Our logo:”). */
function isAnnounced(element: Element): boolean {
  if (!(element instanceof SVGSVGElement) || element.matches(`${silent}, [role=img]`)) return false;
  if (accessibleName(element) !== '' || element.closest('a, button, svg svg') !== null)
    return false;
  const before = element.previousElementSibling?.textContent ?? '';
  return /:\s*$/u.test(before);
}

/** A canvas with words drawn on it that nobody hears. */
function isDrawnOver(element: Element): boolean {
  return drawnWords(element) !== '' && accessibleName(element) === '' && !element.matches(silent);
}

function find(): Draft[] {
  return elements()
    .filter((element) => element.matches('img, svg, canvas') && isVisible(element))
    .filter((element) => isSilentPicture(element) || isAnnounced(element) || isDrawnOver(element))
    .map((element) => draftOf(element, 'It shows something that is not said in words.'));
}

/** WCAG 1.1.1: what is kept from screen readers only decorates. */
export const pictureHidden: PageCheck = {
  id: 'picture-hidden',
  title: 'Pictures that are not spoken only decorate',
  criteria: ['1.1.1'],
  fix: 'Give it a text alternative (alt, or role="img" with aria-label) that says what it shows.',
  stages: ['wide'],
  find,
};
