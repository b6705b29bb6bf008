import { withoutFragment } from '../crawl/address.ts';
import { Forbidden, LeadsAway, TooLarge } from '../crawl/request.ts';
import type { SiteFiles, SiteCheck, SiteDraft } from '../check.ts';
import { messageOf } from '../../problems/message.ts';

type Sought = { page: string; selector: string; source?: string; name: string; to: string };

/** A link that leads nowhere wastes the reader's time, and for some readers finding back is hard. */
export const brokenLink: SiteCheck = {
  id: 'broken-link',
  title: 'Every link inside the site leads somewhere',
  criteria: [],
  fix: 'Correct the address, or remove the link.',
  start: (files) => {
    const sought = new Map<string, Sought[]>();
    const seen = new Set<string>();
    return {
      see: (page, { links }) => {
        seen.add(page);
        for (const { to, name, selector, source } of links) {
          if (!to.startsWith('/') || files.has(to) === true) continue;
          const target = withoutFragment(to);
          const known = sought.get(target) ?? [];
          known.push({ page, to, selector, name, ...(source ? { source } : {}) });
          sought.set(target, known);
        }
      },
      end: async () => {
        const drafts: SiteDraft[] = [];
        // What was looked at is there. The others are asked for few at a time (crawl/request.ts).
        const open = [...sought].filter(([target]) => !seen.has(target)).sort(byTarget);
        const found = await Promise.all(open.map(([target]) => whatIsAt(files, target)));
        for (const [at, [, links]] of open.entries())
          drafts.push(...links.flatMap((link) => draftFor(link, found[at])));
        return drafts;
      },
    };
  },
};

function byTarget([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Whether something is there; otherwise why nobody can tell. */
type There = boolean | string | undefined;

async function whatIsAt(files: SiteFiles, target: string): Promise<There> {
  const known = files.has(target);
  if (known !== undefined) return known;
  try {
    return (await files.read(target)) !== undefined;
  } catch (error) {
    // What sends its reader on to another site, asks who reads, or is too large to read, is there.
    if (error instanceof LeadsAway || error instanceof TooLarge || error instanceof Forbidden)
      return true;
    return messageOf(error);
  }
}

function draftFor({ page, to, name, selector, source }: Sought, there: There): SiteDraft[] {
  if (there === true) return [];
  const unclear = typeof there === 'string';
  const message = unclear
    ? `“${name}” leads to ${to}, which could not be checked. ${there}`
    : `“${name}” leads to ${to}, which is not there.`;
  const place = { page, selector, text: name, ...(source !== undefined && { source }) };
  return [{ ...place, message, ...(unclear && { asks: true }) }];
}
