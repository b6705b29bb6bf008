import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditCommand } from '../../src/audit/command.ts';
import type { JsonReport } from '../../src/audit/report/json.ts';
import { freshFolder } from './fresh-folder.ts';
import { openSite } from './hostile-site.ts';
import { page } from './small-site.ts';

const script = (code: string): string => page(`<script>${code}</script><p>Some words.</p>`);
const zeros = gzipSync(Buffer.alloc(200_000_000, ' '));

/** Pages that one can read to the end though they try to keep their reader or to get at the machine. */
const tame: Record<string, string> = {
  alert: script('alert(1); confirm(2); prompt(3)'),
  leave: script('onbeforeunload = (event) => { event.preventDefault(); return "Stay" }'),
  print: script('print()'),
  popups: script('for (let at = 0; at < 30; at++) open("/alert", "_blank", "popup")'),
  download: page(
    '<a id="d" href="/file" download="../../evil.sh">File</a><script>d.click()</script>',
  ),
  worker: script('navigator.serviceWorker?.register("/worker.js").catch(() => 0)'),
  asks: script(
    'Notification.requestPermission(); navigator.geolocation.getCurrentPosition(() => 0); navigator.mediaDevices?.getUserMedia({ video: true }).catch(() => 0); document.documentElement.requestFullscreen?.().catch(() => 0)',
  ),
  history: script('for (let at = 0; at < 500; at++) history.pushState(0, "", "/alert?" + at)'),
  title: page('<p>Words.</p>', '<title>\u001B]0;owned\u0007\n::error::x</title>'),
  elsewhere: page(
    '<p><a href="file:///etc/passwd">A file</a> <a href="http://169.254.169.254/latest/">A cloud</a></p>',
  ),
  deep: page(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`),
};

/** Pages that have no end, or one that is far away. */
const endless: Record<string, string | ((response: ServerResponse) => void)> = {
  alerts: script('for (;;) alert(1)'),
  grows: script('setInterval(() => document.body.append(...Array(500).fill("more ")), 0)'),
  bomb: (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(zeros);
  },
  headers: (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\n${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(5000)}\r\n`);
  },
};

let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  site = await openSite(({ url = '/' }, response) => {
    const name = url.replace(/^\/|\?.*$/g, '');
    const found = tame[name] ?? endless[name];
    const names = [...Object.keys(tame), ...Object.keys(endless)];
    if (name === '') response.end(page(names.map((at) => `<a href="/${at}">${at}</a> `).join('')));
    else if (name === 'file') response.setHeader('content-disposition', 'attachment').end('file');
    else if (found === undefined) response.writeHead(404).end();
    else if (typeof found === 'string') response.setHeader('content-type', 'text/html').end(found);
    else found(response);
  });
});

afterAll(() => {
  site.close();
});

test('an audit of a site that wants to keep it comes to its end, names the pages that have none, and lets nothing in', async () => {
  const out = freshFolder();
  const before = new Set(readdirSync(tmpdir()));
  const args = ['--url', `${site.origin}/`, '--out', out, '--no-cache', '--report', 'json'];
  await auditCommand([...args, '--only', 'link-text', '--timeout', '10']);
  const text = readFileSync(join(out, 'audit.json'), 'utf8');
  const { pages, summary } = JSON.parse(text) as JsonReport;
  const failed = summary.failures.map(({ page: at }) => at);
  expect(Object.keys(pages)).toEqual(
    expect.arrayContaining(Object.keys(tame).map((at) => `/${at}`)),
  );
  expect(failed.filter((at) => at.slice(1) in tame)).toEqual([]);
  // A fast machine reads the bomb to its end, and what grows may be looked at in time.
  for (const name of ['alerts', 'headers']) expect(failed).toContain(`/${name}`);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|root:x:0/u);
  const left = readdirSync(tmpdir()).filter((name) => !before.has(name));
  expect(left.filter((name) => name.includes('evil'))).toEqual([]);
});
