import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './find.ts';

/** No sandbox, because containers run as root; no outside name resolves, so nothing leaves. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each page brings its scripts anew, so what an optimising compiler learns of them is never used.
  '--js-flags=--no-maglev --no-turbofan',
  `--disable-features=${unneeded().join()}`,
];

/**
 * What the browser does for a reader who is not here, and a new view for each page of a site. This
 * list takes the place of the driver's own, so it repeats what matters of that.
 */
function unneeded(): string[] {
  const guesses = ['Translate', 'PaintHolding', 'MediaRouter', 'OptimizationHints', 'LensOverlay'];
  const moves = ['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'RenderDocument'];
  const driver = ['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'];
  return [...guesses, ...moves, ...driver];
}

/** Starts one headless browser process that reaches `host` (such as `127.0.0.1`) and nothing else. */
export function launchBrowser(host: string): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...flags, `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`],
  });
}
