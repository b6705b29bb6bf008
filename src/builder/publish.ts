/**
 * Does what puts a site in its place, and says where it lies. Where that fails, says why and that
 * nothing was published; the exit code is 1 then.
 *
 * @param task gives the folder of the finished site.
 */
export async function publish(task: () => Promise<string>): Promise<void> {
  try {
    console.log(`Done. The site is in ${await task()}/`);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    console.error('\nNothing was published; the last site is as it was.');
    process.exitCode = 1;
  }
}
