import { createOrder } from "../relative-order.js";
const consistentNavigation = {
  id: "consistent-navigation",
  title: "Navigation has the same order on every page",
  criteria: ["3.2.3"],
  fix: "Make the navigation from one list for all pages.",
  start: () => {
    const navs = /* @__PURE__ */ new Map();
    return {
      see: (page, facts) => {
        for (const { label, items } of facts.navs) {
          const order = navs.get(label) ?? createOrder();
          order.add(page, items);
          navs.set(label, order);
        }
      },
      end: () => [...navs].flatMap(
        ([label, order]) => order.swaps().map(({ page, first, second }) => ({
          page,
          message: `In the navigation “${label}”, “${first}” comes before “${second}” on most pages, but not here.`
        }))
      )
    };
  }
};
export {
  consistentNavigation
};
