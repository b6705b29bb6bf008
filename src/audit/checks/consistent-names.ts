import type { SiteCheck } from '../check.ts';

type OneName = { count: number; pages: { page: string; selector: string }[] };
type Names = Map<string, OneName>;

/** WCAG 3.2.4: in headers and footers, the same target has the same name on every page. */
export const consistentNames: SiteCheck = {
  id: 'consistent-names',
  title: 'What is the same has the same name on every page',
  criteria: ['3.2.4'],
  fix: 'Use one name for it in the header and footer of all pages.',
  start: () => {
    const targets = new Map<string, Names>();
    return {
      see: (page, { links }) => {
        for (const { to, name, kind, region, selector } of links) {
          if (kind !== 'link' || region === 'main' || name === '' || to.includes('#')) continue;
          const key = `${region} ${to}`;
          const names: Names = targets.get(key) ?? new Map<string, OneName>();
          const known = names.get(name) ?? { count: 0, pages: [] };
          known.count++;
          if (known.pages.length < 50) known.pages.push({ page, selector });
          targets.set(key, names.set(name, known));
        }
      },
      end: () => [...targets.values()].flatMap(oddNames),
    };
  },
};

/** A page that itself uses two names (a logo and a menu, say) is consistent if all pages do. */
function oddNames(names: Names): { page: string; selector: string; message: string }[] {
  const most = Math.max(...[...names.values()].map(({ count }) => count));
  const usual = [...names].find(([, { count }]) => count === most)?.[0] ?? '';
  return [...names]
    .filter(([, { count }]) => count * 2 < most || (count < most && count === 1))
    .flatMap(([name, { pages }]) =>
      pages.map((place) => ({
        ...place,
        message: `“${name}” is called “${usual}” on most pages.`,
      })),
    );
}
