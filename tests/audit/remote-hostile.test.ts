import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { readOptions } from '../../src/audit/options.ts';
import { findOrigin, isMetadata } from '../../src/audit/crawl/origin.ts';
import { openRemote } from '../../src/audit/crawl/remote.ts';
import { bodyLimit } from '../../src/audit/crawl/request.ts';
import type { AuditedSite } from '../../src/audit/crawl/site.ts';
import { openSite, openWitness } from './hostile-site.ts';

const toClose: { close: () => unknown }[] = [];

afterEach(() => {
  for (const one of toClose.splice(0)) one.close();
});

async function serveHostile(answer: RequestListener): Promise<string> {
  const site = await openSite(answer);
  toClose.push(site);
  return site.origin;
}

async function open(address: string, limit?: number): Promise<AuditedSite> {
  const site = await openRemote(address, limit);
  toClose.push(site);
  return site;
}

async function openWitnessed() {
  const witness = await openWitness();
  toClose.push(witness);
  return witness;
}

const link = (to: string): string => `<a href="${to}">On</a>`;

describe('a redirect is looked at before it is followed', () => {
  test.each([301, 302, 303, 307, 308])(
    'and %i to another port is not, wherever it comes',
    async (status) => {
      const witness = await openWitnessed();
      const away = { location: `${witness.origin}/internal` };
      const origin = await serveHostile(({ url }, response) => {
        if (url === '/') response.end(link('/away') + link('/own'));
        else if (url === '/own') response.writeHead(status, { location: '/there' }).end();
        else if (url === '/there') response.end('there');
        else response.writeHead(status, away).end('<a href="/never">Never</a>');
      });
      const site = await open(`${origin}/`);
      expect(site.pages).toEqual(['/', '/own']);
      expect((await site.read('/own'))?.toString()).toBe('there');
      await expect(site.read('/away')).rejects.toThrow(
        `It redirects to another site, ${witness.origin}/internal, which is not looked at.`,
      );
      await expect(openRemote(`${origin}/away`)).rejects.toThrow(
        `redirects to another site, ${witness.origin}/internal, where nothing is read.`,
      );
      expect(witness.heard).toEqual([]);
    },
  );

  test('and none leads to a file of the machine or to a cloud’s metadata', async () => {
    const places = ['file:///etc/passwd', 'http://169.254.169.254/latest/', '//169.254.169.254/'];
    const origin = await serveHostile(({ url = '/' }, response) => {
      const to = places[Number(url.slice(1))];
      if (url === '/' || to === undefined) response.end('here');
      else response.writeHead(302, { location: to }).end();
    });
    const site = await open(`${origin}/`);
    for (const at of places.keys())
      await expect(site.read(`/${at}`)).rejects.toThrow('It redirects to another site');
  });
});

describe('an address is refused', () => {
  test.each(['file:///etc/passwd', 'ftp://a.example/', 'data:text/html,a', 'a.html', ''])(
    'where it is no web address: %s',
    async (address) => {
      expect(() => readOptions(['--url', address])).toThrow('is no web address');
      await expect(openRemote(address)).rejects.toThrow('is not a web address');
    },
  );

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fd00:ec2::23]/v1/credentials',
    'http://[64:ff9b:1::a9fe:a9fe]/',
    'http://100.100.100.200/',
  ])('where machines tell their secrets at it: %s', async (address) => {
    await expect(findOrigin(address)).rejects.toThrow('machines tell their secrets');
  });

  test('and no other is: loopback and private networks are somebody’s own to audit', () => {
    for (const own of ['127.0.0.1', '::1', '10.0.0.1', '192.168.1.1', '169.253.0.1', '2001:db8::1'])
      expect(isMetadata(own)).toBe(false);
  });
});

describe('a site without an end comes to one', () => {
  test('when each page makes up a new one', async () => {
    const origin = await serveHostile(({ url = '/' }, response) => {
      const number = Number(/\d+/u.exec(url)?.[0] ?? 0);
      response.end(`<p>Day ${number}</p>${link(`/day/${number + 1}/`)}`);
    });
    const site = await open(`${origin}/`);
    expect(site.pages.length).toBeLessThan(60);
    expect(site.cutShort).toContain('say the same but for their numbers');
  });

  test('when each has words of its own', async () => {
    const origin = await serveHostile(({ url = '/' }, response) => {
      const letters = url.replaceAll(/\d/gu, (digit) => String.fromCharCode(97 + Number(digit)));
      const number = Number(/\d+/u.exec(url)?.[0] ?? 0);
      response.end(`<p>Day ${letters}</p>${link(`/day/${number + 1}/`)}`);
    });
    const site = await open(`${origin}/`);
    expect(site.pages.length).toBe(101);
    expect(site.cutShort).toContain('100 clicks from the first page');
  });

  test('when it has more pages than were asked for', async () => {
    const origin = await serveHostile(({ url = '/' }, response) => {
      response.end(
        Array.from({ length: 9 }, (_, at) => link(`${url}${'abcdefghi'[at]}/`)).join(url),
      );
    });
    const site = await open(`${origin}/`, 40);
    expect(site.pages).toHaveLength(40);
    expect(site.cutShort).toContain('more than 40 pages');
  });

  test('when a link is one folder wrong', async () => {
    const origin = await serveHostile(({ url = '/' }, response) => response.end(link(`${url}a/`)));
    const site = await open(`${origin}/`);
    expect(site.pages).toEqual(['/', '/a/', '/a/a/', '/a/a/a/', '/a/a/a/a/']);
  });

  test('when sitemaps name sitemaps, in a circle or without end', async () => {
    let asked = 0;
    const origin = await serveHostile(({ url = '/' }, response) => {
      asked++;
      const next = Number(/\d+/u.exec(url)?.[0] ?? 0) + 1;
      const to = url.startsWith('/circle') ? '/circle.xml' : `/map-${next}.xml`;
      response.end(
        `<sitemapindex><sitemap><loc>http://a.example${to}</loc></sitemap></sitemapindex>`,
      );
    });
    expect((await open(`${origin}/circle.xml`)).pages).toEqual([]);
    const endless = await open(`${origin}/map-0.xml`);
    expect(endless.cutShort).toContain('more than 1000 sitemaps');
    expect(asked).toBeLessThan(1010);
  });

  test('when one sitemap names too much, and what it names is no address', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `<loc>http://a.example/${at}/</loc>`);
    const origin = await serveHostile((_request, response) => {
      response.end(`<urlset><loc>not an address</loc><loc>http://</loc>${names.join('')}</urlset>`);
    });
    const site = await open(`${origin}/`, 100);
    expect(site.pages).toHaveLength(100);
    expect(site.cutShort).toContain('more than 100 pages');
  });

  test('when a body never ends', async () => {
    const part = Buffer.alloc(1_000_000, 'a');
    let sent = 0;
    const origin = await serveHostile(({ url }, response) => {
      if (url === '/') response.end(link('/endless/'));
      else {
        const more = (): void => {
          while (!response.destroyed && response.write(part)) sent++;
        };
        response.on('drain', more);
        more();
      }
    });
    const site = await open(`${origin}/`);
    await expect(site.read('/endless/')).rejects.toThrow(
      'It is larger than 32 MB, and is not read.',
    );
    expect(sent).toBeLessThan((4 * bodyLimit) / part.length);
  });
});
