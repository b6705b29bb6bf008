import { Transform, type TransformCallback } from 'node:stream';

/** No answer that a browser takes in has more bytes than this. */
const most = 100_000_000;

/** Lets bytes through until there are too many of them; `renew` begins to count anew. */
export function createMeter(limit = most): Transform & { renew: () => void } {
  let bytes = 0;
  const transform = (part: Buffer, _encoding: string, done: TransformCallback): void => {
    bytes += part.length;
    if (bytes > limit) done(new Error('The answer has no end.'));
    else done(null, part);
  };
  return Object.assign(new Transform({ transform }), { renew: () => void (bytes = 0) });
}
