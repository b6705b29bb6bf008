import { wording } from './wording.ts';

/** Another publisher whose site is searched too: its name, its address and where its index lies. */
export type Publisher = { name: string; address: string; index: string };

/** The publishers that the search page names, each with a link to its site. */
export function publishersIn(form: HTMLFormElement): Publisher[] {
  const links = form.ownerDocument.querySelectorAll<HTMLAnchorElement>('#search-publishers a');
  return [...links].map(({ textContent, href }) => {
    const address = href.endsWith('/') ? href : `${href}/`;
    return { name: textContent.trim(), address, index: `${address}pagefind/` };
  });
}

/** Whose page a result is; nothing for one of this site’s own. */
export function publisherOf(url: string, publishers: readonly Publisher[]): string | undefined {
  return publishers.find(({ address }) => url.startsWith(address))?.name;
}

/** Says which publishers did not answer. */
export function tellUnreachable(
  publishers: readonly Publisher[],
  unreachable: ReadonlySet<string>,
): void {
  const names = publishers.filter(({ index }) => unreachable.has(index)).map(({ name }) => name);
  const line = document.getElementById('search-unreachable');
  if (!line) return;
  line.hidden = names.length === 0;
  line.textContent = wording.notSearched(names);
}
