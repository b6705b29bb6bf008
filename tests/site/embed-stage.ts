import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { siteServer } from '../../src/builder/preview/server.ts';
import { baseWorld } from '../world.ts';
import { openBrowser, portOf, stop } from './stage.ts';

/** A council’s page that shows embeds: its HTML, and the policy that it is served with. */
export type Host = { html: string; policy?: string };

/** The small world, built and served, with a council’s website beside it on another origin. */
export type Stage = {
  site: string;
  browser: Browser;
  /** Puts a page on the council’s website and gives its address. */
  host: (page: Host) => string;
  close: () => Promise<void>;
};

/** Names instead of numbers, so that the two sites are strangers to each other. */
const names = { site: 'findings.localhost', host: 'council.localhost' };

/** Builds the small world for an address of its own, and serves both sites. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'embeds-'));
  const dist = join(folder, 'dist');
  const sites = siteServer(dist);
  const site = `http://${names.site}:${await portOf(sites)}`;
  await buildFor(site, folder, dist);
  const pages: Host[] = [];
  const hosts = hostServer(pages);
  const origin = `http://${names.host}:${await portOf(hosts)}`;
  const browser = await openBrowser(flags());
  return {
    site,
    browser,
    host: (page) => `${origin}/${pages.push(page) - 1}`,
    close: async () => {
      await browser.close();
      for (const server of [sites, hosts]) stop(server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Builds the small world for an address, in a folder of its own. */
export async function buildFor(site: string, folder: string, dist: string): Promise<void> {
  const content = join(folder, 'content');
  cpSync(baseWorld, content, { recursive: true });
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
  writeFileSync(join(content, 'site.yaml'), settings.replace(/^address: .*$/m, `address: ${site}`));
  await promisify(execFile)(process.execPath, ['scripts/cli.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
  });
}

function hostServer(pages: readonly Host[]): Server {
  return createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    if (!page) return response.writeHead(404).end();
    if (page.policy !== undefined) response.setHeader('content-security-policy', page.policy);
    return response.setHeader('content-type', 'text/html;charset=utf-8').end(page.html);
  });
}

/** Each site is found by its name, and nothing else is found. */
function flags(): string[] {
  const here = Object.values(names).map((name) => `MAP ${name} 127.0.0.1`);
  return [`--host-resolver-rules=${here.join(', ')}, MAP * ~NOTFOUND`];
}
