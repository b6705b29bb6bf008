import type { Plan } from './plan.ts';

/**
 * Does what puts a site in its place, and says where it lies. Where that fails, says why and that
 * nothing was published.
 *
 * @returns the exit code.
 */
export async function publish(plan: Plan, task: () => Promise<void>): Promise<0 | 1> {
  try {
    await task();
    console.log(`Done. The site is in ${plan.outDir}/`);
    return 0;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    console.error('\nNothing was published; the last site is as it was.');
    return 1;
  }
}
