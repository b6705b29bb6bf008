import { createOrder } from "../relative-order.js";
const consistentHelp = {
  id: "consistent-help",
  title: "Help is in the same place on every page",
  criteria: ["3.2.6"],
  fix: "Put contact details and help into the same part of every page, in the same order.",
  start: () => {
    const order = createOrder();
    return {
      see: (page, { help }) => {
        if (help.length > 0) order.add(page, help);
      },
      end: () => order.swaps().map(({ page, first, second }) => ({
        page,
        message: `“${first}” comes before “${second}” on most pages, but not here.`
      }))
    };
  }
};
export {
  consistentHelp
};
