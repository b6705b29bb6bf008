import { LeadsAway, TooLarge } from '../crawl/request.ts';
import { pathOf } from '../crawl/resolve.ts';
import type { SiteFiles, SiteCheck, SiteDraft } from '../check.ts';

type Sought = { page: string; selector: string; source?: string; name: string; to: string };

/** A link that leads nowhere wastes the reader's time, and for some readers finding back is hard. */
export const brokenLink: SiteCheck = {
  id: 'broken-link',
  title: 'Every link inside the site leads somewhere',
  criteria: [],
  fix: 'Correct the address, or remove the link.',
  start: (files) => {
    const sought = new Map<string, Sought[]>();
    return {
      see: (page, { links }) => {
        for (const { to, ...link } of links) {
          if (!to.startsWith('/') || files.has(pathOf(to)) === true) continue;
          const known = sought.get(pathOf(to)) ?? [];
          known.push({
            page,
            to,
            selector: link.selector,
            name: link.name,
            ...(link.source ? { source: link.source } : {}),
          });
          sought.set(pathOf(to), known);
        }
      },
      end: async () => {
        const missing = [...sought].map(async ([path, links]) =>
          (await isThere(files, path)) ? [] : links.map(brokenLinkDraft),
        );
        return (await Promise.all(missing)).flat();
      },
    };
  },
};

/** What sends its reader on to another site, or is too large to read, is there. */
function answers(error: unknown): boolean {
  return error instanceof LeadsAway || error instanceof TooLarge;
}

async function isThere(files: SiteFiles, path: string): Promise<boolean> {
  const known = files.has(path);
  return known ?? files.read(path).then((bytes) => bytes !== undefined, answers);
}

function brokenLinkDraft({ page, to, name, selector, source }: Sought): SiteDraft {
  const draft = {
    page,
    selector,
    text: name,
    message: `“${name}” leads to ${to}, which is not there.`,
  };
  return source === undefined ? draft : { ...draft, source };
}
