import { writeSync } from 'node:fs';
import { lockFor } from '../cache/build-cache.ts';
import { withLock } from '../cache/lock.ts';
import {
  diskInWords,
  exitCodeOf,
  exitCodes,
  publishedAfter,
  type BuildExitCode,
} from './build-fault.ts';
import { planFor, type BuildOptions, type BuildPlan } from './plan.ts';
import { messageOf } from '../problems/message.ts';

/**
 * Does what puts a site in its place, and says where it lies. Where that fails, says why and what is
 * published now. Two builds of one site come one after the other, each with the content as it is when
 * its turn comes: so the last one to begin is the last one to be published.
 *
 * @returns the exit code, one of `exitCodes`.
 */
export async function publish(
  options: BuildOptions,
  task: (plan: BuildPlan) => Promise<void>,
): Promise<BuildExitCode> {
  const done = sayIfCutOff();
  const start = performance.now();
  try {
    const plan = planFor(options);
    const lock = lockFor(plan.outDir);
    const tell = (holder: string): void =>
      console.log(
        `Another build of this site is under way (${holder}). Waiting for it … If there is none, delete ${lock}`,
      );
    await withLock(lock, tell, () => task(plan));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Done. The site is in ${plan.outDir}/ (${seconds} s)`);
    return 0;
  } catch (error) {
    console.error(`\n${diskInWords(error) ?? messageOf(error)}`);
    console.error(`\n${publishedNow(error)}`);
    return exitCodeOf(error);
  } finally {
    done();
  }
}

function publishedNow(error: unknown): string {
  const words = {
    'the last site': 'Nothing was published; the last site is as it was.',
    'the new site':
      'The new site is published. The next build makes all of it anew, and so takes longer.',
    nothing: 'No site is published now.',
  };
  return words[publishedAfter(error)];
}

/**
 * A program that a build waits for can die without an answer, as on a full disk. Node then ends with
 * nothing left to do: with a code of its own and no word.
 *
 * @returns what to call when the build has come to an end of its own.
 */
function sayIfCutOff(): () => void {
  const say = (): void => {
    process.exitCode = exitCodes.disk;
    const words =
      '\nThe build was cut off: something it waited for never answered. Is the disk full?\n\nNothing was published; the last site is as it was.\n';
    try {
      writeSync(process.stderr.fd, words);
    } catch {
      // Nobody can be told: the exit code has to do.
    }
  };
  process.once('exit', say);
  return () => process.off('exit', say);
}
