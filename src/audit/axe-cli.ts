import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromedriverPath, chromiumPath } from './browser/find.ts';
import { canSandbox } from './browser/sandbox.ts';
import { axeSource, axeTags } from './browser/axe.ts';
import { bundlePageScript } from './browser/bundle.ts';
import { openGate } from './browser/gate.ts';
import { sampleOf } from './share.ts';
import { openFolder } from './crawl/folder.ts';

const usage = `node src/audit/axe-cli.ts [--dir FOLDER] [--out FOLDER]
  runs @axe-core/cli, with our start-edge rule, on one page of each kind in the folder`;

/**
 * What the tool's browser is started with: as confined as the audit's own, and without a sandbox
 * only where it cannot have one (the tool itself would never give it one).
 */
function chromeOptions(server: string): string[] {
  const proxy = [`proxy-server=${server}`, 'proxy-bypass-list=<-loopback>'];
  const packets = ['webrtc-ip-handling-policy=disable_non_proxied_udp', 'disable-quic'];
  const options = [...proxy, ...packets, ...(canSandbox() ? [] : ['no-sandbox'])];
  return ['--chrome-path', chromiumPath(), '--chrome-options', options.join()];
}

/** The command line of the tool, as an auditor would write it. */
export function axeArguments(addresses: readonly string[], out: string, source: string): string[] {
  const saving = ['--exit', '--dir', out, '--save', 'axe-cli.json'];
  return [...addresses, ...saving, '--axe-source', source, '--tags', axeTags.join(',')];
}

/**
 * Runs the tool on pages of one loopback origin and gives its exit code; 1 also when it reports on fewer pages than it was
 * given. The axe it runs is written beside the report, so that anybody can run the same.
 */
export async function runAxeCli(addresses: readonly string[], out: string): Promise<number> {
  await mkdir(out, { recursive: true });
  const source = resolve(out, 'axe-with-start-edge.js');
  const saved = join(out, 'axe-cli.json');
  await rm(saved, { force: true });
  await writeFile(source, `${axeSource()}\n${await bundlePageScript('axe-start-edge')}`);
  const tool = join(
    dirname(createRequire(import.meta.url).resolve('@axe-core/cli/package.json')),
    'dist/src/bin/cli.js',
  );
  const { CHROME_TEST_PATH: _, ...rest } = process.env;
  const env = { ...rest, CHROMEDRIVER_TEST_PATH: chromedriverPath() };
  const { origin } = new URL(addresses[0] ?? 'http://127.0.0.1');
  const gate = await openGate({ origin, address: '127.0.0.1' });
  const asked = [...axeArguments(addresses, resolve(out), source), ...chromeOptions(gate.server)];
  const child = spawn(process.execPath, [tool, ...asked], { env, stdio: 'inherit' });
  const code = await new Promise<number>((done) =>
    child.on('close', (status) => done(status ?? 1)),
  );
  gate.close();
  const reports: unknown = JSON.parse(await readFile(saved, 'utf8').catch(() => '[]'));
  const seen = Array.isArray(reports) ? reports.length : 0;
  if (seen < addresses.length)
    console.error(`axe reports on ${seen} of ${addresses.length} pages.`);
  return seen < addresses.length ? 1 : code;
}

/** The command `audit:axe`. Gives the exit code of the tool; 1 when there is no page. */
export async function runAxe(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'reports/audit' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const site = await openFolder(values.dir);
  try {
    const pages = sampleOf(site.pages);
    if (pages.length === 0) throw new Error(`There is no page in ${values.dir}.`);
    return await runAxeCli(
      pages.map((page) => `${site.origin}${page}`),
      values.out,
    );
  } finally {
    await site.close();
  }
}

if (import.meta.main) process.exitCode = await runAxe(process.argv.slice(2));
