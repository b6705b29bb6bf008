import type { PageCheck } from '../check.ts';
import type { Kit } from '../browser/kit/kit.ts';
import type { Draft } from '../fault.ts';

function find(kit: Kit): Draft[] {
  const empty =
    /^(i?frame|untitled|title|embed(ded)?( content)?|content|widget|external content|page|video|map|\S+\.html?|https?:\S+)(\s*\d+)?$/iu;
  const frames = kit.elements().filter((element) => element.matches('iframe, frame'));
  const names = frames.map((frame) => kit.name(frame));
  return frames.flatMap((frame, index) => {
    const name = names[index] ?? '';
    const twin =
      names.indexOf(name) < index &&
      frames[names.indexOf(name)]?.getAttribute('src') !== frame.getAttribute('src');
    if (name === '') return [];
    if (empty.test(name))
      return [kit.draft(frame, `The title “${name}” does not say what the frame holds.`)];
    return twin ? [kit.draft(frame, `Two frames have the title “${name}”.`)] : [];
  });
}

/** WCAG 4.1.2: frames have titles that tell them apart; axe asks only that there is one. */
export const frameText: PageCheck = {
  id: 'frame-text',
  title: 'Each frame has a title that describes it',
  criteria: ['4.1.2'],
  fix: 'Say in the title what the frame shows.',
  stage: 'wide',
  find,
};
