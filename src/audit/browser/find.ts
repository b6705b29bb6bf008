import {
  chromedriver,
  chromium,
  findProgram,
  howToInstall,
} from '../../../scripts/setup/browser.mjs';

/**
 * Where the browser is: `CHROME_PATH`, else Chromium or Chrome as the system has it.
 *
 * @throws with what to install, where there is none.
 */
export function chromiumPath(): string {
  const path = findProgram(chromium);
  if (path === undefined) throw new Error(howToInstall(chromium));
  return path;
}

/**
 * Where the browser’s driver is: `CHROMEDRIVER_PATH`, else as the system has it.
 *
 * @throws with what to install, where there is none.
 */
export function chromedriverPath(): string {
  const path = findProgram(chromedriver);
  if (path === undefined) throw new Error(howToInstall(chromedriver));
  return path;
}
