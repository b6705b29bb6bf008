import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** No sandbox, because containers run as root; no outside name resolves, so nothing leaves. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds the browser: `CHROME_PATH`, then `chromium`, `google-chrome` or `chrome` on the PATH.
 * Throws with what to do when there is none.
 */
export function chromiumPath(): string {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which does not exist.`);
  }
  const found = ['chromium', 'google-chrome', 'chrome'].map(which).find((path) => path !== '');
  if (found !== undefined) return found;
  throw new Error('No Chromium found. Install the package chromium, or set CHROME_PATH.');
}

function which(command: string): string {
  try {
    return execFileSync('which', [command], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Starts one headless browser process that reaches `host` (such as `127.0.0.1`) and nothing else. */
export function launchBrowser(host: string): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...flags, `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`],
  });
}
