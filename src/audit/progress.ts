/** Where progress is told: a terminal is written over, anything else gets a line now and then. */
export type Screen = { isTTY?: boolean; write: (text: string) => unknown };

const width = 30;

/** How far the work is, in words: `[=====>   ] 120 of 300 pages, about 25 s left`. */
export function describeProgress(done: number, all: number, milliseconds: number): string {
  const filled = Math.round((done / all) * width);
  const bar = `${'='.repeat(filled)}${' '.repeat(width - filled)}`;
  const left = Math.ceil(((milliseconds / done) * (all - done)) / 1000);
  const time = left >= 90 ? `${Math.ceil(left / 60)} min` : `${left} s`;
  return `[${bar}] ${done} of ${all} pages, about ${time} left`;
}

/** Tells progress on a screen; a log gets one line for each tenth of the work. */
export function createProgress(screen: Screen): {
  step: (done: number, all: number) => void;
  end: () => void;
} {
  const begin = performance.now();
  let last = 0;
  return {
    step: (done, all) => {
      const now = performance.now();
      const tenth = Math.floor((done * 10) / all) > Math.floor(((done - 1) * 10) / all);
      if (screen.isTTY === true ? now - last < 100 && done < all : !tenth) return;
      last = now;
      const line = describeProgress(done, all, now - begin);
      screen.write(screen.isTTY === true ? `\r${line.padEnd(78)}` : `${line}\n`);
    },
    end: () => {
      if (screen.isTTY === true) screen.write(`\r${' '.repeat(78)}\r`);
    },
  };
}
