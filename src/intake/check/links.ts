import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { siteAddresses, type SiteAddresses } from '../../domain/site-addresses.ts';
import { glossaryUrl } from '../../domain/urls.ts';
import { webLinks } from '../../markdown/web-links.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../schemas/collections.ts';
import type { BrokenFile } from '../../domain/checks/broken-files.ts';
import { placed } from '../read/positions.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { FieldLine } from './line-fields.ts';

/** A link of one file, with what to say where it leads to nothing. */
export type FoundLink = { target: string; problem: Problem };

/** Every link in a file’s words. What is at its end, only all files together can say. */
export function linksIn(source: SourceFile, lines: readonly FieldLine[]): FoundLink[] {
  const { file, body, bodyLine } = source;
  const inBody = webLinks(body, { file, firstLine: bodyLine }).map(({ target, line, column }) => ({
    target,
    problem: { ...nothingAt(target, file), line, column },
  }));
  const inLines = lines.flatMap(({ field, text }) =>
    webLinks(text, { file }).map(({ target }) => ({ target, field })),
  );
  if (inLines.length === 0) return inBody;
  const problems = placed(
    source,
    inLines.map(({ target, field }) => ({ ...nothingAt(target, file), field })),
  );
  return [
    ...inBody,
    ...problems.map((problem, index) => ({ target: inLines[index]?.target ?? '', problem })),
  ];
}

function nothingAt(target: string, file: string): Omit<Problem, 'line' | 'column'> {
  const message = `The link leads to ${target}, and this site has nothing there.`;
  return { code: 'broken-link', severity: 'error', file, message, fix: '' };
}

/**
 * Links to pages of this site that are not there, each with the nearest address that is.
 *
 * @param broken files that have a mistake of their own: what they make is there.
 * @param publicDir the publisher’s own files, which are served as they are.
 */
export function brokenLinks(
  links: readonly FoundLink[],
  content: Content,
  broken: readonly BrokenFile[],
  publicDir = resolve('public'),
): Problem[] {
  const address = content.site[0]?.data.address;
  const inside = links.flatMap(({ target, problem }) => {
    const path = pathOn(target, address);
    return path === undefined ? [] : { path, problem };
  });
  if (inside.length === 0) return [];
  const addresses = siteAddresses(
    content,
    broken.map(({ name, id }) => `${name}/${id}`),
  );
  return inside
    .filter(({ path }) => !isThere(path, addresses, publicDir))
    .map(({ path, problem }) => ({
      ...problem,
      fix: instead(path.replace(/[?#].*/s, ''), addresses),
    }));
}

/** The path from the root of the site, or nothing where an address is another site’s. */
function pathOn(target: string, address = ''): string | undefined {
  if (target.startsWith('/')) return target;
  const root = address.replace(/(?<!\/)\/*$/, '/');
  return address !== '' && target.startsWith(root) ? target.slice(root.length - 1) : undefined;
}

function isThere(target: string, addresses: SiteAddresses, publicDir: string): boolean {
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(target) ?? [];
  const whole = path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`;
  // The letters of the alphabet are headings of the glossary.
  if (whole === glossaryUrl && anchor !== undefined && anchor.length > 1)
    return addresses.hasTerm(anchor);
  return addresses.has(whole) || existsSync(join(publicDir, path));
}

function instead(path: string, { pages }: SiteAddresses): string {
  const near = [...pages]
    .map((page) => ({ page, far: distance(page, path) }))
    .reduce((best, one) => (one.far < best.far ? one : best), { page: '', far: Infinity });
  return near.far <= Math.max(3, path.length / 4)
    ? `Write ${near.page}, if that is what is meant, or take the link out.`
    : 'Correct the address, or take the link out.';
}
