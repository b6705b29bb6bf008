import type { TextCheck } from '../check.ts';

/** WCAG 2.2.2: a picture that moves for more than five seconds can be stopped. */
export const movingPicture: TextCheck = {
  id: 'moving-picture',
  title: 'Pictures do not move for more than five seconds',
  criteria: ['2.2.2'],
  fix: 'Use a still picture, or a video with controls.',
  find: ({ html, moving }) =>
    moving.map((address) => {
      const name = address.split('/').at(-1) ?? address;
      const snippet = /<img\b[^>]*>/giu;
      const tag = [...html.matchAll(snippet)].map(([one]) => one).find((one) => one.includes(name));
      return {
        message: `The picture ${address} moves for more than five seconds, and nothing stops it.`,
        ...(tag !== undefined && { snippet: tag.slice(0, 160) }),
      };
    }),
};
