const width = 30;
function describeProgress(done, all, milliseconds) {
  const filled = Math.round(done / all * width);
  const bar = `${"=".repeat(filled)}${" ".repeat(width - filled)}`;
  const left = Math.ceil(milliseconds / done * (all - done) / 1e3);
  const time = left >= 90 ? `${Math.ceil(left / 60)} min` : `${left} s`;
  return `[${bar}] ${done} of ${all} pages, about ${time} left`;
}
function createProgress(screen) {
  const begin = performance.now();
  let last = 0;
  return {
    step: (done, all) => {
      const now = performance.now();
      const tenth = Math.floor(done * 10 / all) > Math.floor((done - 1) * 10 / all);
      if (screen.isTTY === true ? now - last < 100 && done < all : !tenth) return;
      last = now;
      const line = describeProgress(done, all, now - begin);
      screen.write(screen.isTTY === true ? `\r${line.padEnd(78)}` : `${line}
`);
    },
    end: () => {
      if (screen.isTTY === true) screen.write(`\r${" ".repeat(78)}\r`);
    }
  };
}
export {
  createProgress,
  describeProgress
};
