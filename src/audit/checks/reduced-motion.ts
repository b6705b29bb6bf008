import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** In milliseconds: WCAG 2.2.2 speaks of what moves for more than five seconds. */
const long = 5000;

function find(): Draft[] {
  const running = document
    .getAnimations()
    .filter((animation) => animation.playState === 'running')
    // A transition answers a change: of the window, say, which this audit makes wider and narrower.
    .filter((animation) => !(animation instanceof CSSTransition))
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > long)
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null));
  const videos = document.querySelectorAll<HTMLMediaElement>('video[autoplay]:not([controls])');
  const playing = [...videos].filter((video) => video.loop || !video.paused);
  const marquees = [...document.querySelectorAll('marquee, blink')];
  const moving = new Set(
    [...running, ...playing, ...marquees].filter((element) => element !== null),
  );
  return [...moving]
    .filter(isVisible)
    .map((element) => draftOf(element, 'It moves, although the reader has asked for less motion.'));
}

/** WCAG 2.2.2 and 2.3.3: what moves by itself stops for readers who ask for reduced motion. */
export const reducedMotion: PageCheck = {
  id: 'reduced-motion',
  title: 'Nothing moves when the reader asks for less motion',
  criteria: ['2.2.2', '2.3.3'],
  fix: 'Put the animation into @media (prefers-reduced-motion: no-preference).',
  stages: ['settled'],
  find,
};
