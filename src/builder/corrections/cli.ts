import { parseArgs } from 'node:util';
import { untoldChanges } from './compare.ts';

/**
 * Holds a built site against an earlier publication of it: `npm run corrections -- --before FOLDER`.
 * Each grade, sentence or day that changed has to be in the history of its page.
 * Exit code 1 where one is not, 2 where no earlier site is named.
 */
const { values } = parseArgs({
  options: { before: { type: 'string' }, after: { type: 'string', default: 'dist' } },
});
if (values.before === undefined) {
  console.error('Name the folder of the earlier site: --before FOLDER.');
  process.exit(2);
}
const untold = untoldChanges(values.before, values.after);
for (const { inspection, what, field, before, after } of untold) {
  console.log(`${inspection}: the ${what} ${field} was “${before}” and is “${after}”.`);
}
console.log(
  untold.length === 0
    ? 'All that changed is in the history of its page.'
    : 'Add a line under changes: of each inspection or its response, with the day and what is different. Where the page was wrong before, write correction: true.',
);
process.exitCode = untold.length > 0 ? 1 : 0;
