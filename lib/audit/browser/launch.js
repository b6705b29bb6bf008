import { chromium } from "playwright-core";
import { chromiumPath } from "./find.js";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Each page brings its scripts anew, so what an optimising compiler learns of them is never used.
  "--js-flags=--no-maglev --no-turbofan",
  `--disable-features=${unneeded().join()}`
];
function unneeded() {
  const guesses = ["Translate", "PaintHolding", "MediaRouter", "OptimizationHints", "LensOverlay"];
  const moves = ["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "RenderDocument"];
  const driver = ["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose"];
  return [...guesses, ...moves, ...driver];
}
function launchBrowser(host) {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...flags, `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`]
  });
}
export {
  launchBrowser
};
