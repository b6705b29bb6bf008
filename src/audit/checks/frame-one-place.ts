import { frames } from '../page/frames.ts';
import { insideSite } from '../page/links.ts';
import { draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** What an advertiser puts there is nobody’s to name. */
const anything = /^(?:advert|ad$|ads$)/iu;

function find(): Draft[] {
  const known = new Map<string, { place: string; name: string }>();
  return frames().flatMap(({ frame, name, src }) => {
    const key = name.toLowerCase();
    const before = known.get(key);
    if (before === undefined) known.set(key, { place: src, name });
    if (before === undefined || before.place === src || anything.test(name)) return [];
    const message = `Another frame has the same title, “${name}”, and shows something else.`;
    const unlessSame = [insideSite(before.place), insideSite(src)] as const;
    return [{ ...draftOf(frame, message), unlessSame }];
  });
}

/** WCAG 4.1.2: a frame’s title tells it from the others. */
export const frameOnePlace: PageCheck = {
  id: 'frame-one-place',
  title: 'Frames with the same title show the same',
  criteria: ['4.1.2'],
  fix: 'Say in each title what this frame shows.',
  stages: ['wide'],
  find,
};
