import { pathOf } from '../crawl/address.ts';
import type { SiteFiles, SiteCheck, SiteDraft } from '../check.ts';

/** A feed that cannot be read fails in silence in the reader's own program. */
export const feed: SiteCheck = {
  id: 'feed',
  title: 'Every feed can be read',
  criteria: [],
  fix: 'Correct the feed, or take its <link> out of the page.',
  start: (files) => {
    const feeds = new Map<string, string>();
    return {
      see: (page, { links }) => {
        for (const { to, kind } of links)
          if (kind === 'feed' && to.startsWith('/') && !feeds.has(pathOf(to)))
            feeds.set(pathOf(to), page);
      },
      end: async () => {
        const drafts = [...feeds].map(([path, page]) => look(files, path, page));
        return (await Promise.all(drafts)).flat();
      },
    };
  },
};

async function look(files: SiteFiles, path: string, page: string): Promise<SiteDraft[]> {
  // What cannot be read now is a broken link, or nobody's to judge.
  const bytes = await files.read(path).catch(() => undefined);
  if (bytes === undefined) return [];
  const why = faultOf(bytes.toString('utf8').trim());
  return why === '' ? [] : [{ page, message: `The feed ${path} ${why}.` }];
}

function faultOf(text: string): string {
  if (text.startsWith('{')) return isJson(text) ? '' : 'is not valid JSON';
  if (!/^<(?:feed|rss|rdf:RDF)\b/u.test(afterProlog(text)))
    return 'is neither Atom, RSS nor JSON Feed';
  return /<\/(feed|rss|rdf:RDF)>$/u.test(text) ? '' : 'ends too early';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** XML without the instructions and comments before its root. */
function afterProlog(text: string): string {
  let at = 0;
  for (;;) {
    at += /^\s*/u.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : '';
    const end = mark === '' ? -1 : text.indexOf(mark, at + 2);
    if (end < 0) return text.slice(at);
    at = end + mark.length;
  }
}
