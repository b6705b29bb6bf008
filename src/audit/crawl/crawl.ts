import { createHash } from 'node:crypto';
import { tagsIn, wordsIn } from './html.ts';
import { pathOf } from './address.ts';
import { isPageType, fileKindOf, notAPage } from './kinds.ts';
import { Forbidden, LeadsAway, NoAnswer, Unclear, type Requester } from './request.ts';
import type { Robots } from './robots.ts';
import type { LeftOut, AuditedSite } from './site.ts';
import { textOf } from './encoding.ts';

/** Pages that were found, and why there may be more, in words for an officer. */
export type CrawledPages = { pages: string[]; leftOut: LeftOut[]; cutShort?: string };

/** Pages that make new pages up without end show themselves by one of these. */
const most = {
  /** From the first page; people do not click so often. */
  clicks: 100,
  /** Pages that say the same but for their numbers, as days of an endless calendar do. */
  alike: 50,
  /** How often one step comes in a path: a link that is one folder wrong makes /a/a/a/a/. */
  repeats: 4,
  /** Of an address; no browser and no server is bound to take more (RFC 9110, section 4.1). */
  letters: 2000,
  /** Addresses that keep the audit waiting for nothing. */
  waits: 10,
};

/**
 * Follows the links inside the site from `start`. It comes to an end on any site.
 *
 * @param limit how many pages it gives at most.
 * @param depth how many clicks it goes from the start.
 */
export async function crawl(
  site: Crawled,
  start: string,
  limit: number,
  depth = Infinity,
): Promise<CrawledPages> {
  const clicks = new Map([[start, 0]]);
  const twins = new Map<string, number>();
  const leftOut = new Map<string, string>();
  const gone = new Set<string>();
  const why = new Set<string>();
  const endAfter = createPatience();
  for (const [page, far] of clicks) {
    const answer = await answerOf(site, page);
    note(answer, page, { gone, leftOut });
    const end = endAfter(answer);
    if (end !== '') {
      why.add(end);
      break;
    }
    if (answer.kind !== 'page' || far >= depth) continue;
    const links = linksIn(answer.html, `${site.origin}${page}`).filter((to) => !clicks.has(to));
    const further = links.filter((to) => !isDocument(to));
    noteDocuments(links, leftOut);
    const trap = further.length === 0 ? '' : trapAt(page, far, answer.html, twins);
    if (trap !== '') why.add(trap);
    else if (!add(clicks, further, far + 1, limit)) why.add(tooMany(limit));
  }
  const pages = [...clicks.keys()].filter((page) => !gone.has(page) && !leftOut.has(page));
  const [cutShort] = why;
  const others = [...leftOut].map(([page, reason]) => ({ page, reason }));
  return { pages, leftOut: others, ...(cutShort && { cutShort }) };
}

/** Says why to go no further after an answer, or nothing. */
function createPatience(): (answer: Answer) => string {
  let waits = 0;
  let refusals = 0;
  return (answer) => {
    if (answer.kind === 'late') waits++;
    refusals = answer.kind === 'refused' ? refusals + 1 : 0;
    if (waits >= most.waits) return `${most.waits} addresses did not answer.`;
    const refuses = answer.kind === 'refused' && refusals >= mostRefusals;
    return refuses ? `The site began to refuse. ${answer.reason}` : '';
  };
}

/** Remembers of an address that it is no page. */
function note(
  answer: Answer,
  page: string,
  { gone, leftOut }: { gone: Set<string>; leftOut: Map<string, string> },
): void {
  if (answer.kind === 'gone') gone.add(page);
  if (answer.kind === 'other') leftOut.set(page, answer.reason);
}

/** What readers can open, though it is no page. */
function noteDocuments(links: readonly string[], leftOut: Map<string, string>): void {
  for (const to of links.filter(isDocument)) leftOut.set(to, notAPage(pathOf(to)));
}

const isDocument = (address: string): boolean => fileKindOf(pathOf(address)) === 'document';

/** What a crawl needs of a site. */
export type Crawled = Pick<AuditedSite, 'origin' | 'read'> &
  Partial<Pick<Requester, 'fetch'> & Pick<Robots, 'allows'>>;

/** Why a page that a site closes to programs is left out. */
export const barred =
  'robots.txt asks programs not to read it (--no-robots reads it all the same).';

/** Answers one after the other that no site gives that still lets itself be read. */
const mostRefusals = 10;

/** What to say of a site that has more pages than were asked for. */
export function tooMany(limit: number): string {
  return `It names more than ${limit} pages, and the others are left out. Ask for more with --max-pages.`;
}

/** Takes links in, as long as there is room; says whether there was. */
function add(
  clicks: Map<string, number>,
  links: readonly string[],
  far: number,
  limit: number,
): boolean {
  for (const link of links) {
    if (clicks.size >= limit) return false;
    clicks.set(link, far);
  }
  return true;
}

/** What an address gives: a page, something else, nothing, or nothing yet. */
type Answer =
  | { kind: 'page'; html: string }
  | { kind: 'other' | 'refused'; reason: string }
  | { kind: 'gone' | 'late' };

/** A page that cannot be read counts as an empty one here, and is named later. */
async function answerOf({ fetch, read, allows }: Crawled, page: string): Promise<Answer> {
  if (allows?.(page) === false) return { kind: 'other', reason: barred };
  try {
    const found = await (fetch ?? read)(page);
    if (found === undefined) return { kind: 'gone' };
    const { bytes, type } = Buffer.isBuffer(found) ? { bytes: found, type: '' } : found;
    // What says nothing of its type is taken for a page, as browsers may.
    if (type === '' || isPageType(type)) return { kind: 'page', html: textOf(bytes) };
    return { kind: 'other', reason: `It is no page (${type.replace(/;.*/su, '')}).` };
  } catch (error) {
    return answerFor(error);
  }
}

function answerFor(error: unknown): Answer {
  if (error instanceof NoAnswer) return { kind: 'late' };
  if (error instanceof Unclear) return { kind: 'refused', reason: error.message };
  const isOther = error instanceof LeadsAway || error instanceof Forbidden;
  return isOther ? { kind: 'other', reason: error.message } : { kind: 'page', html: '' };
}

/** Why no link of a page is followed, or nothing. */
function trapAt(page: string, far: number, html: string, twins: Map<string, number>): string {
  if (far >= most.clicks)
    return `Links are followed for ${most.clicks} clicks from the first page; those of ${page} are not.`;
  const words = wordsIn(html).replace(/\d+/gu, '');
  const key = createHash('sha256').update(words).digest('base64');
  const count = (twins.get(key) ?? 0) + 1;
  twins.set(key, count);
  if (count <= most.alike) return '';
  return `More than ${most.alike} pages say the same but for their numbers, such as ${page}. Links from further ones are not followed.`;
}

/** Addresses inside the site that links lead to and that may be pages or documents. */
function linksIn(html: string, base: string): string[] {
  const named = tagsIn(html).flatMap(({ name, attributes }) =>
    name === 'a' || name === 'area' ? [attributes.get('href')] : [],
  );
  const { origin } = new URL(base);
  const inside = named
    .map((to) => (to === undefined ? null : URL.parse(to, base)))
    .filter((to) => to?.origin === origin)
    .map((to) => `${to?.pathname ?? ''}${to?.search ?? ''}`)
    .filter((to) => fileKindOf(pathOf(to)) !== 'part' && isLikely(to));
  return [...new Set(inside)];
}

function isLikely(address: string): boolean {
  const steps = Map.groupBy(pathOf(address).split('/').filter(Boolean), (step) => step);
  const repeats = Math.max(0, ...[...steps.values()].map(({ length }) => length));
  return address.length <= most.letters && repeats <= most.repeats;
}
