import { wordsIn } from './html.ts';
import { redirectTarget } from './redirects.ts';
import { pathOf } from './address.ts';
import type { AuditedSite } from './site.ts';
import { textOf } from './encoding.ts';

/**
 * Whether two addresses of the site give the reader the same words: a copy, one page with different
 * navigation around it, or a page that only sends its reader on to the other. What lies outside, behind a query or in a part of a page differs.
 */
export async function saySame(
  site: AuditedSite,
  [one, other]: readonly [string, string],
): Promise<boolean> {
  if (![one, other].every((address) => address.startsWith('/') && !/[?#]/u.test(address)))
    return false;
  const [words, others] = [await wordsAt(site, one), await wordsAt(site, other)];
  if (words === undefined || others === undefined) return false;
  return words === others || areNearlySame(words, others) || giveSameContact(words, others);
}

/** Short pages that differ in no number and in few words, such as the path above them. */
function areNearlySame(one: string, other: string): boolean {
  const [words, others] = [setOf(one), setOf(other)];
  if (Math.max(words.size, others.size) > short) return false;
  const shared = words.intersection(others).size;
  const differing = [...words.symmetricDifference(others)];
  return shared >= words.union(others).size * 0.7 && !differing.some((word) => /\d/u.test(word));
}

/** Short pages with one telephone number or address of email: both say how to get in touch. */
function giveSameContact(one: string, other: string): boolean {
  if ([one, other].some((text) => setOf(text).size > short)) return false;
  const contact = /(?<![\w.+-])[\w.+-]+@[\w.-]+\.\w+|\+?\(?\d[\d().\s-]{7,}\d/gu;
  const ways = (text: string): Set<string> =>
    new Set((text.match(contact) ?? []).map((way) => way.replace(/[^\w@.+]/gu, '')));
  return ways(one).intersection(ways(other)).size > 0;
}

/** Different words: of longer pages nobody can say that they are for the same. */
const short = 60;

const setOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{Letter}\d]+/gu) ?? []);

async function wordsAt(site: AuditedSite, address: string): Promise<string | undefined> {
  const moved = await redirectTarget(site, pathOf(address));
  const bytes = await site.read(moved?.links[0]?.to ?? pathOf(address));
  return bytes === undefined ? undefined : wordsIn(textOf(bytes));
}
