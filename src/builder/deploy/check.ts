import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, readHeaderRules, type HeaderRule } from '../preview/header-rules.ts';

/** One thing that a server says otherwise than it should: where, what, and what to do. */
export type Difference = { address: string; message: string; fix: string };

/** A page or file of each kind whose answers have to be right, as a pattern in the built folder. */
const samples: readonly string[] = [
  'index.html',
  'embed/v1/councils/*/index.html',
  'api/v1/*.json',
  'assets/*.css',
  'feeds/**/*.xml',
];

/** An address that no site has. */
const nowhere = 'there-is-no-such-page/';

/** Texts longer than this are worth being compressed. */
const worthCompressing = 1400;

/**
 * Compares what a server says of a published site with what it should: that it is this build, headers
 * of `_headers`, compression, the page for what is not there, and addresses without their slash.
 *
 * @param folder the built site.
 * @param origin where it is published.
 * @returns every difference; none where all is right.
 * @throws where the server does not answer.
 */
export async function checkDeployed(folder: string, origin: string): Promise<Difference[]> {
  const base = new URL(origin.endsWith('/') ? origin : `${origin}/`);
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const found: Difference[] = [];
  const bodies = bodiesFolder(folder);
  const patterns = [...samples, `${bodies}/*/index.html`, `${bodies}/*/*/index.html`];
  for (const file of patterns.flatMap((pattern) => firstOf(folder, pattern)))
    found.push(...(await differencesOf(folder, file, base, rules)));
  found.push(...(await missingPage(folder, base)), ...(await withoutSlash(folder, base)));
  return found;
}

/** The folder of the pages of bodies: the settings say its name, and the file of each tells its page. */
function bodiesFolder(folder: string): string {
  const [file] = firstOf(folder, 'api/v1/authorities/*.json');
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  // The pages of its inspections are named before its own.
  const page = [...text.matchAll(/"page": ?"([^"]+)"/g)].at(-1)?.[1];
  return page === undefined ? 'councils' : (page.split('/').at(-3) ?? 'councils');
}

function firstOf(folder: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files.toSorted().slice(0, 1);
}

async function differencesOf(
  folder: string,
  file: string,
  base: URL,
  rules: readonly HeaderRule[],
): Promise<Difference[]> {
  const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
  const { address, answer, bytes } = await ask(base, path);
  if (answer.status !== 200) {
    const message = `The server answers ${String(answer.status)}.`;
    return [{ address, message, fix: `Publish ${file}, or see why the server does not find it.` }];
  }
  const built = readFileSync(join(folder, file));
  const isSame = built.equals(bytes);
  return [
    ...(isSame ? [] : [otherBuild(address, file)]),
    ...headerDifferences(address, headersFor(new URL(address).pathname, rules), answer.headers),
    ...(built.length < worthCompressing || answer.headers.has('content-encoding')
      ? []
      : [notCompressed(address)]),
  ];
}

/** A header may say more, such as a policy of the host beside ours. */
function headerDifferences(address: string, wanted: ReadonlyMap<string, string>, said: Headers) {
  const different = [...wanted]
    .filter(([name, value]) => !(said.get(name) ?? '').includes(value))
    .map(([name, value]): Difference => {
      const now = said.get(name);
      const message =
        now === null ? `The header ${name} is missing.` : `The header ${name} says “${now}”.`;
      return { address, message, fix: `Let the server say: ${name}: ${value}` };
    });
  const policy = 'content-security-policy';
  const forbids = (header: string | null | undefined) =>
    header?.includes('frame-ancestors') === true;
  if (forbids(said.get(policy)) && !forbids(wanted.get(policy)))
    different.push({
      address,
      message: 'The server forbids other sites to frame this page, which is made to be framed.',
      fix: 'Leave frame-ancestors out of its Content-Security-Policy.',
    });
  return different;
}

async function missingPage(folder: string, base: URL): Promise<Difference[]> {
  const { address, answer, bytes } = await ask(base, nowhere);
  const fix = 'Let the server answer 404 with the file 404.html.';
  if (answer.status !== 404) {
    const message = `A page that is not there is answered with ${String(answer.status)}.`;
    return [{ address, message, fix }];
  }
  const isOurs = readFileSync(join(folder, '404.html')).equals(bytes);
  return isOurs ? [] : [{ address, message: 'The page for what is not there is another.', fix }];
}

async function withoutSlash(folder: string, base: URL): Promise<Difference[]> {
  const [file] = firstOf(folder, `${bodiesFolder(folder)}/*/index.html`);
  if (file === undefined) return [];
  const path = file.replace('/index.html', '');
  const { address, answer } = await ask(base, path);
  const to = new URL(answer.headers.get('location') ?? '', address);
  if ([301, 302, 307, 308].includes(answer.status) && to.pathname.endsWith(`${path}/`)) return [];
  const message = `The address without its slash is answered with ${String(answer.status)}.`;
  return [{ address, message, fix: `Let it lead to /${path}/ (301).` }];
}

async function ask(base: URL, path: string) {
  const address = new URL(path, base).href;
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'br, gzip' },
    signal: AbortSignal.timeout(20_000),
  });
  return { address, answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

function otherBuild(address: string, file: string): Difference {
  const message = `This is another text than ${file} of this build.`;
  return { address, message, fix: 'Publish this build, or build what is published.' };
}

function notCompressed(address: string): Difference {
  const fix = 'Let the server compress texts (gzip or brotli).';
  return { address, message: 'The server sends this without compressing it.', fix };
}
