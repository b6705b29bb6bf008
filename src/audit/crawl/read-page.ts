import { createHash } from 'node:crypto';
import { textOf } from './encoding.ts';
import { movesLong } from './gif.ts';
import { tagsIn, type Tag } from './html.ts';
import type { PageText } from './page-text.ts';
import type { AuditedSite } from './site.ts';

/** A file that a page leans on: its digest, what it leans on itself, and its bytes if it is text. */
type Asset = {
  digest: string;
  leansOn: string[];
  content: Buffer;
  kind: 'style' | 'script' | 'other';
  moves: boolean;
};

/** Reads pages with the files that shape them; each file is read once for the whole site. */
export type PageReader = (page: string) => Promise<{ text: PageText; digest: string } | undefined>;

/**
 * Makes a reader whose digest changes whenever a byte changes that can change what the page looks
 * like: its HTML, and all style sheets, scripts, frames and pictures that it names, and those that
 * they name. A script can load any other by a name that nobody can foresee, so a page with a
 * script leans on all scripts of the site.
 */
export function createReader(site: AuditedSite): PageReader {
  const assets = new Map<string, Promise<Asset | undefined>>();
  const scripts = site.files.filter((file) => /\.m?js$/u.test(file));

  const asset = (address: string): Promise<Asset | undefined> => {
    const known = assets.get(address) ?? readAsset(site, address);
    assets.set(address, known);
    return known;
  };

  const closure = async (first: readonly string[]): Promise<Map<string, Asset>> => {
    const found = new Map<string, Asset>();
    const open = [...first];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const one = found.has(at) ? undefined : await asset(at);
      if (one === undefined) continue;
      found.set(at, one);
      open.push(...one.leansOn);
    }
    return found;
  };

  return async (page) => {
    const bytes = await site.read(page);
    if (bytes === undefined) return undefined;
    const html = textOf(bytes);
    const tags = tagsIn(html);
    const named = namedIn(tags, html, page);
    const direct = await closure(named);
    const scripted = tags.some(isScript);
    const all = scripted ? await closure([...named, ...scripts]) : direct;
    const moving = [...direct].flatMap(([address, { moves }]) => (moves ? [address] : []));
    const hash = createHash('sha256').update(bytes);
    for (const [address, { digest }] of [...all].sort()) hash.update(`${address} ${digest}\n`);
    return {
      text: {
        page,
        file: site.fileOf(page),
        html,
        bytes: bytes.length,
        assets: weighed(direct),
        moving,
      },
      digest: hash.digest('hex'),
    };
  };
}

function weighed(assets: ReadonlyMap<string, Asset>): PageText['assets'] {
  return [...assets].flatMap(([address, { kind, content }]) =>
    kind === 'other' ? [] : [{ address, kind, content }],
  );
}

async function readAsset(site: AuditedSite, address: string): Promise<Asset | undefined> {
  const bytes = await site.read(address).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const kind = address.endsWith('.css') ? 'style' : /\.m?js$/u.test(address) ? 'script' : 'other';
  const digest = createHash('sha256').update(bytes).digest('hex');
  const text =
    kind === 'other' && !/\.(html?|svg)$|\/$/u.test(address) ? '' : bytes.toString('utf8');
  const leansOn = kind === 'other' ? namedIn(tagsIn(text), text, address) : quotedIn(text, address);
  const moves = address.toLowerCase().endsWith('.gif') && movesLong(bytes);
  return { digest, leansOn, content: kind === 'other' ? Buffer.alloc(0) : bytes, kind, moves };
}

const loading =
  /^(?:link|script|img|source|iframe|frame|embed|object|video|audio|input|use|image)$/u;
const naming = ['src', 'href', 'data', 'poster', 'xlink:href'];

/** Addresses that HTML loads by itself: not links, which only lead to other pages. */
function namedIn(tags: readonly Tag[], html: string, base: string): string[] {
  const named = tags
    .filter(({ name, attributes }) => {
      if (name !== 'link') return loading.test(name);
      return /stylesheet|preload|icon/iu.test(attributes.get('rel') ?? '');
    })
    .flatMap(({ attributes }) => naming.map((name) => attributes.get(name) ?? ''));
  const inStyles = [...html.matchAll(/url\(\s*["']?([^"')]+)/giu)].map(([, name]) => name ?? '');
  return inside([...named, ...inStyles], base);
}

/** Data is no script, though it stands in the same element. */
function isScript({ name, attributes }: Tag): boolean {
  return name === 'script' && !/^application\/(?:ld\+)?json/iu.test(attributes.get('type') ?? '');
}

/** Addresses in a style sheet or script: `url(…)`, `@import "…"`, `import "…"`, `import("…")`. */
function quotedIn(code: string, base: string): string[] {
  const named = [
    ...code.matchAll(/url\(\s*["']?([^"')]+)|(?:from|import)\s*(?:\(\s*)?["']([^"']+)["']/giu),
  ];
  return inside(
    named.map(([, url, module]) => url ?? module ?? ''),
    base,
  );
}

function inside(names: readonly string[], base: string): string[] {
  const home = `http://site.invalid${base}`;
  return names
    .filter(
      (name) =>
        name !== '' &&
        !/^(data|blob|mailto|javascript):|^#/iu.test(name) &&
        URL.canParse(name, home),
    )
    .map((name) => new URL(name, home))
    .filter(({ hostname }) => hostname === 'site.invalid')
    .map(({ pathname }) => pathname);
}
