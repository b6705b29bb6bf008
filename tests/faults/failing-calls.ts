import { systemError, watchCalls, type Call, type Operation } from './calls.ts';
import {
  build,
  other,
  siteNow,
  wrongAfterwards,
  wrongWith,
  type Outcome,
  type Run,
  type Site,
} from './site.ts';
import { layVersion } from './world.ts';

/** What the system can answer to each kind of call, by the manual pages of Linux. */
const answers: Record<Operation, readonly string[]> = {
  read: ['EACCES', 'EMFILE', 'EIO'],
  write: ['ENOSPC', 'EACCES', 'EMFILE', 'EIO', 'EROFS'],
  rename: ['ENOSPC', 'EACCES', 'EIO', 'EROFS'],
  link: ['ENOSPC', 'EACCES', 'EIO', 'EROFS'],
  mkdir: ['ENOSPC', 'EACCES', 'EIO', 'EROFS'],
  remove: ['EACCES', 'EIO', 'EROFS'],
  look: ['EACCES', 'EIO'],
};

/** A call that is to fail: the first at a place, and the answer. */
export type Fault = { operation: Operation; place: string; answer: string };

/** Every place at which a build calls the disk, as two builds show it, with every answer to each. */
export async function faultsOfBuild(site: Site): Promise<Fault[]> {
  const places = new Map<string, Operation>();
  for (const _way of ['there', 'and back']) {
    layVersion(site.root, other(site.published));
    const done = watchCalls(site.root, ({ place, operation }) => places.set(place, operation));
    await build();
    done();
    site.published = other(site.published);
  }
  return [...places].flatMap(([place, operation]) =>
    answers[operation].map((answer) => ({ operation, place, answer })),
  );
}

/** After so many builds that failed one after the other, one is let through. */
const most = 8;

/**
 * Lets one call of a build fail, and looks at what comes of it; then the next, and so on. The build
 * after one that has published a site is held against a build from nothing, and so is one after every
 * few that have failed: what a failure leaves may not spoil what comes after it, however often.
 */
export async function* failInGroups(site: Site, faults: readonly Fault[]): AsyncGenerator<Outcome> {
  let failed: Outcome[] = [];
  layVersion(site.root, other(site.published));
  for (const [index, fault] of faults.entries()) {
    const outcome = await failOnce(site, fault);
    failed.push(outcome);
    const isLast = index === faults.length - 1;
    if (outcome.site === 'old' && failed.length < most && !isLast) continue;
    outcome.wrong.push(...(await wrongAfterwards(site)));
    layVersion(site.root, other(site.published));
    yield* failed;
    failed = [];
  }
}

async function failOnce(site: Site, { place, answer, operation }: Fault): Promise<Outcome> {
  const state = { isMet: false };
  const done = watchCalls(site.root, (call) => {
    if (state.isMet || call.place !== place) return;
    state.isMet = true;
    fail(call, answer);
  });
  const run = await build();
  done();
  const wrong = state.isMet ? [...wrongWith(site, run), ...wrongCode(run, place)] : [];
  const [now, code] = [siteNow(site), state.isMet ? run.code : 'not met'];
  return { fault: `${operation} ${answer}`, place, site: now, code, wrong };
}

function fail(call: Call, answer: string): never {
  if (answer === 'ENOSPC' || answer === 'EIO') call.half();
  throw systemError(answer, call);
}

/** Only what is in the content is the content’s fault. */
function wrongCode({ code }: Run, place: string): string[] {
  return code === 1 && !place.includes(' content')
    ? ['exit code 1, but no mistake is in the content']
    : [];
}
