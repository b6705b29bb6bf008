/**
 * Makes a fresh machine ready: the packages, and with --browser what the tests look at pages with.
 * It runs on the system’s own Node, before anything is installed, and does nothing twice.
 */
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './setup/browser.mjs';
import { installPackages } from './setup/packages.mjs';

try {
  installPackages(fileURLToPath(new URL('..', import.meta.url)));
  if (process.argv.includes('--browser')) provideBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
