import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../src/audit/browser/find.ts';
import { launchBrowser } from '../../src/audit/browser/launch.ts';
import { openTab } from '../../src/audit/browser/tab.ts';
import { auditCommand } from '../../src/audit/command.ts';
import { openSite, openWitness, waysOut, type Witness } from './hostile-site.ts';
import { freshFolder } from './fresh-folder.ts';
import { page } from './small-site.ts';

let witness: Witness;
let site: Awaited<ReturnType<typeof openSite>>;
let ways: Record<string, string>;

beforeAll(async () => {
  witness = await openWitness();
  ways = waysOut(witness);
  const list = Object.keys(ways);
  site = await openSite(({ url = '/' }, response) => {
    const way = list[Number(url.slice(1))];
    const all = list.filter((name) => !leading.includes(name)).map((name) => ways[name]);
    if (url === '/away') response.writeHead(302, { location: `${witness.origin}/away` }).end();
    else if (url === '/worker.js') worker(response);
    else if (url === '/')
      response.end(page(list.map((name, at) => `<p><a href="/${at}">${name}</a></p>`).join('')));
    else if (url === '/own') response.end('own');
    else if (url === '/over') {
      response.end();
      over();
    } else if (url === '/all') response.end(page(all.join('') + last));
    else response.end(page(way === undefined ? '' : (ways[way] ?? '') + last));
  });
});

afterAll(() => {
  witness.close();
  site.close();
});

function worker(response: ServerResponse): void {
  response.setHeader('content-type', 'text/javascript');
  response.end(`fetch('${witness.origin}/service-worker', { mode: 'no-cors' }).catch(() => 0)`);
}

/** What leads away from the page, and so ends all that is still under way there. */
const leading = ['navigation', 'refresh', 'popup', 'form'];

/**
 * What comes last: the page asks its own site when it has loaded and what it began after all ways out is
 * over too, in each part of the browser that could be slower than the page: connections and workers.
 */
const last = `<script>addEventListener('load', async () => {
  const peer = typeof RTCPeerConnection === 'undefined' ? undefined : new RTCPeerConnection();
  peer?.createDataChannel('last');
  await peer?.setLocalDescription();
  const own = ["fetch('" + location.origin + "/own').finally(() => postMessage('over'))"];
  const worker = new Worker(URL.createObjectURL(new Blob(own, { type: 'text/javascript' })));
  await new Promise((resolve) => { worker.onmessage = resolve; worker.onerror = resolve });
  await fetch('/over');
})</script>`;

let over: () => void = () => undefined;

/** Opens a page with every way out, then each that leads away, and waits for what comes last on each. */
async function tryAll(tab: Page): Promise<void> {
  witness.heard.length = 0;
  for (const name of ['all', ...leading]) {
    const at = name === 'all' ? name : String(Object.keys(ways).indexOf(name));
    const isOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    // A page that goes elsewhere does nothing after that: the answer of where it goes is the last.
    const away = ['navigation', 'refresh'].includes(name)
      ? tab.waitForRequest(`${witness.origin}/${name}`).then((request) => request.response())
      : isOver;
    await tab.goto(`${site.origin}/${at}`).catch(() => undefined);
    await away;
  }
}

test('the ways out of the hostile site are real: a browser that is not confined goes them', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  await tryAll(await browser.newPage());
  const paths = 'get post alive name v6 ws events beacon form frame picture style module prefetch';
  const more = 'preload speculation video object ping worker service-worker away popup noopener';
  const all = `${paths} ${more} navigation refresh`.split(' ').map((path) => `/${path} HTTP`);
  const missing = (): string[] =>
    // WebRTC and WebTransport send packets.
    [...all, 'a packet'].filter((one) => !witness.heard.join().includes(one));
  await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
  await browser.close();
});

describe('a hostile page reaches nothing but its own site', () => {
  test('whatever way it takes', async () => {
    const browser = await launchBrowser({ origin: site.origin, address: '127.0.0.1' });
    const { page: tab } = await openTab(browser);
    await tryAll(tab);
    await browser.close();
    expect(witness.heard).toEqual([]);
  });

  test('and its own site it does reach, with a WebSocket too', async () => {
    let upgraded = false;
    site.server.once('upgrade', (_request, socket) => {
      upgraded = true;
      socket.destroy();
    });
    const browser = await launchBrowser({ origin: site.origin, address: '127.0.0.1' });
    const { page: tab } = await openTab(browser);
    await tab.goto(`${site.origin}/`);
    expect(await tab.evaluate(async () => (await fetch('/own')).text())).toBe('own');
    await tab.evaluate(
      (at) =>
        new Promise((resolve) => {
          new WebSocket(at).onclose = resolve;
        }),
      site.origin.replace('http', 'ws'),
    );
    await browser.close();
    expect(upgraded).toBe(true);
  });

  test('in a whole audit, which names the pages that try', async () => {
    witness.heard.length = 0;
    const out = freshFolder();
    const args = ['--url', `${site.origin}/`, '--out', out, '--cache-dir', freshFolder()];
    await auditCommand([
      ...args,
      '--report',
      'json',
      '--only',
      'link-text,broken-link,outside-request',
    ]);
    expect(witness.heard).toEqual([]);
    const report = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')) as {
      faults: { code: string; page: string }[];
    };
    const named = report.faults.filter(({ code }) => code === 'outside-request');
    const names = Object.keys(ways);
    const found = new Set(named.map(({ page: at }) => names[Number(at.slice(1))]));
    for (const name of ['get', 'post', 'websocket', 'beacon', 'frame', 'picture', 'encrypted'])
      expect([...found]).toContain(name);
  });
});
