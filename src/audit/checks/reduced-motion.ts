import { draftOf } from '../page/names.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const running = document
    .getAnimations()
    .filter((animation) => animation.playState === 'running')
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 200)
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null));
  const playing = [...document.querySelectorAll<HTMLMediaElement>('video[autoplay]')].filter(
    (video) => video.loop || !video.paused,
  );
  const marquees = [...document.querySelectorAll('marquee, blink')];
  const moving = new Set(
    [...running, ...playing, ...marquees].filter((element) => element !== null),
  );
  return [...moving].map((element) =>
    draftOf(element, 'It moves, although the reader has asked for less motion.'),
  );
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
