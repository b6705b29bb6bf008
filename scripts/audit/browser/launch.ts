import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../browser/find.ts';

/** No sandbox, because containers run as root; no outside name resolves, so nothing leaves. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody reads here: what the browser guesses about a page for its reader only takes time.
  '--disable-features=Translate,PaintHolding,HttpsUpgrades,MediaRouter,OptimizationHints',
];

/** Starts one headless browser process that reaches `host` (such as `127.0.0.1`) and nothing else. */
export function launchBrowser(host: string): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...flags, `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`],
  });
}
