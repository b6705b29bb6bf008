import { textContrast } from '../page/colours.ts';
import { copyHoverRules, underPointer } from '../page/hover.ts';
import { draftOf } from '../page/names.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Looks at text that a `:hover` rule can change; what is too pale before is axe's to tell. */
function find(): Draft[] {
  const { subjects, undo } = copyHoverRules();
  const asked = new Set<string>();
  const reported = new Set<string>();
  const drafts = texts().flatMap(({ element }) => {
    const touched = touchedBy(element, subjects);
    if (touched === '') return [];
    const before = textContrast(element);
    if (before !== undefined && before.ratio < before.needed) return [];
    // What is built alike, on the same ground, and touched by the same rules, looks alike.
    const kind = `${touched} ${element.localName} ${element.className} ${String(before?.ratio)} ${getComputedStyle(element).color}`;
    if (asked.has(kind)) return [];
    asked.add(kind);
    const { contrast, look } = underPointer(element, () => lookOf(element));
    if (contrast === undefined || contrast.ratio >= contrast.needed - 0.01 || reported.has(look))
      return [];
    reported.add(look);
    const { ratio, needed } = contrast;
    const message = `Under the pointer its text has a contrast of ${ratio.toFixed(2)} to 1; it needs ${needed} to 1.`;
    return [draftOf(element, message)];
  });
  undo();
  return drafts;
}

function lookOf(element: Element): { contrast: ReturnType<typeof textContrast>; look: string } {
  const { color, backgroundColor } = getComputedStyle(element);
  return {
    contrast: textContrast(element),
    look: `${color} ${backgroundColor} ${element.localName}`,
  };
}

/** Which of the hover rules speak of an element or of what it stands in, by their numbers and what they meet. */
function touchedBy(element: Element, subjects: readonly string[]): string {
  return subjects
    .flatMap((selector, at) => {
      try {
        const met = element.closest(selector);
        return met === null ? [] : [`${at}:${met.localName}.${met.getAttribute('class') ?? ''}`];
      } catch {
        return [`${at}`];
      }
    })
    .join(' ');
}

/** WCAG 1.4.3 holds for every state of a link or button; axe sees only the first. */
export const hoverContrast: PageCheck = {
  id: 'hover-contrast',
  title: 'Text under the pointer stands out',
  criteria: ['1.4.3'],
  fix: 'Choose colours for :hover with a contrast of at least 4.5 to 1.',
  stages: ['wide'],
  find,
};
