import { textContrast } from '../page/colours.ts';
import { draftOf } from '../page/names.ts';
import { texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return texts()
    .filter(({ element }) => getComputedStyle(element).forcedColorAdjust === 'none')
    .flatMap(({ element }) => {
      const contrast = textContrast(element);
      if (contrast === undefined || contrast.ratio >= contrast.needed - 0.01) return [];
      return [
        draftOf(
          element,
          `With the reader's own colours its text has a contrast of ${contrast.ratio.toFixed(2)} to 1.`,
        ),
      ];
    });
}

/** Readers who set their own colours keep them (WCAG 1.4.3 in that state). */
export const forcedColours: PageCheck = {
  id: 'forced-colours',
  title: "Text stands out in the reader's own colours",
  criteria: ['1.4.3'],
  fix: 'Remove forced-color-adjust: none, or use system colours such as CanvasText there.',
  stages: ['forced-colours'],
  find,
};
