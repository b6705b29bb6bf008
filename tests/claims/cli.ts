import { parseArgs } from 'node:util';
import { judgeAbsence } from './judge.ts';
import { emptyPromises } from './links.ts';

/**
 * Reads every published sentence about something absent, and holds each against the wordings that
 * are allowed; and every link that promises what inspectors found: `npm run absent`, `node tests/claims/cli.ts --dir dist --content content`.
 * Exit code 1 where a sentence or a link is not allowed, or where nothing was read at all.
 */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    content: { type: 'string', default: 'content' },
  },
});
const { about, wordings, unallowed } = judgeAbsence(values.dir, values.content);
for (const { sentence, file, times } of unallowed) {
  console.log(`${file}: “${sentence}” (${times} times)`);
}
console.log(
  `${about} sentences about something absent, ${wordings} different ones: ${unallowed.length} not allowed.`,
);
if (unallowed.length > 0) {
  console.log(
    'Say what we know: that we have not added it, or that we looked on a day. A wording that is true joins tests/claims/allowed.ts with its reason.',
  );
}
const promises = emptyPromises(values.dir);
for (const { file, words, href } of promises) {
  console.log(`${file}: “${words}” leads to ${href || 'nothing'}, which does not have it.`);
}
process.exitCode = unallowed.length + promises.length > 0 || about === 0 ? 1 : 0;
