import { openProgram } from './program/program.ts';
import { readPlan } from './plan.ts';
import { publish } from './publish.ts';

/**
 * Builds the site: `npm run build`, or a share of it: `npm run build -- --shard 3/8`.
 *
 * Everything goes into a draft, which takes the place of dist/ only when it is whole. Where any step
 * fails, the last good dist/ stays as it was; README.md lists the exit codes. With CONTENT_CHECKED=1 the
 * content is not held against the rules for words again, for a CI that has just done so; with
 * PAGES_ONLY=1 there is nothing but pages, so that the bench can count the other forms apart.
 */

await publish(async () => {
  const plan = readPlan(process.argv.slice(2), process.env);
  const { build } = await openProgram(plan.code);
  await build(plan);
  return plan.outDir;
});
