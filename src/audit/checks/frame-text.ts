import { accessibleName, draftOf } from '../page/names.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const empty =
    /^(?:i?frame|untitled|title|embed(?:ded)?(?: content)?|content|widget|external content|page|video|map|(?:\S+\.html?|https?:\S+)(?!\S))(?:\s*\d+)?$/iu;
  return elements()
    .filter((element) => element.matches('iframe, frame') && empty.test(accessibleName(element)))
    .map((frame) =>
      draftOf(frame, `The title “${accessibleName(frame)}” does not say what the frame holds.`),
    );
}

/** WCAG 4.1.2: a frame's title describes it; axe asks only that there is one. */
export const frameText: PageCheck = {
  id: 'frame-text',
  title: 'Each frame has a title that describes it',
  criteria: ['4.1.2'],
  fix: 'Say in the title what the frame shows.',
  stages: ['wide'],
  find,
};
