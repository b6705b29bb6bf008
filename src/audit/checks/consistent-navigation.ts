import type { SiteCheck } from '../check.ts';
import { createOrder } from '../relative-order.ts';

/** WCAG 3.2.3: navigation that comes back keeps its order. */
export const consistentNavigation: SiteCheck = {
  id: 'consistent-navigation',
  title: 'Navigation has the same order on every page',
  criteria: ['3.2.3'],
  fix: 'Make the navigation from one list for all pages.',
  start: () => {
    const navs = new Map<string, ReturnType<typeof createOrder>>();
    return {
      see: (page, facts) => {
        for (const { label, items } of facts.navs) {
          const order = navs.get(label) ?? createOrder();
          order.add(page, items);
          navs.set(label, order);
        }
      },
      end: () =>
        [...navs].flatMap(([label, order]) =>
          order.swaps().map(({ page, first, second }) => ({
            page,
            message: `In the navigation “${label}”, “${first}” comes before “${second}” on most pages, but not here.`,
          })),
        ),
    };
  },
};
