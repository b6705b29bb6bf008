/** A search engine whose words try to be more than words. */
export const hostileEngine = `
const text = '<img src=x onerror=alert(1)> care &lt;script&gt;';
const page = { url: '/', meta: { title: 'A' }, filters: {}, excerpt: text.replace('care', '<mark>care</mark>'), plain_excerpt: text, content: text };
export const options = async () => {};
export const init = options;
export const search = async () => ({ results: [{ id: 'a', score: 1, data: async () => page }] });
`;

/** Runs in the browser: searches for one thing after another, and gives the first title of each. */
export async function firstTitles(searches: string[]): Promise<string[]> {
  const words = document.querySelector<HTMLInputElement>('#search-words');
  const status = document.querySelector('#search-status');
  if (!words || !status) throw new Error('This is not the search page.');
  const first: string[] = [];
  for (const typed of searches) {
    words.value = typed;
    words.form?.requestSubmit();
    while (!status.textContent.includes(`“${typed}”`)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    first.push(document.querySelector('#search-results a')?.textContent ?? 'nothing');
  }
  return first;
}

/** Runs in the browser, where axe is: what it finds wrong, and where. */
export async function violationsOfAxe(): Promise<string[]> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { axe: audit } = window as unknown as { axe: typeof import('axe-core') };
  const { violations } = await audit.run(document, { runOnly: { type: 'tag', values } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
