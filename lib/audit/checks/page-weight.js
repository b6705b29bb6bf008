import { brotliCompressSync, constants } from "node:zlib";
const budgets = { page: 14, scripts: 200 };
function weigh(files, budget) {
  const press = (quality) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    const sizes = files.map((file) => brotliCompressSync(file, { params }).length);
    return sizes.reduce((sum, size) => sum + size, 0) / 1e3;
  };
  const quick = press(4);
  return quick <= budget ? quick : press(11);
}
function find({ html, assets }) {
  const all = (kind) => assets.filter((asset) => asset.kind === kind).map(({ content }) => content);
  const parts = [
    {
      name: "The HTML and all style sheets",
      files: [Buffer.from(html), ...all("style")],
      budget: budgets.page
    },
    { name: "All its scripts", files: all("script"), budget: budgets.scripts }
  ];
  return parts.map((part) => ({ ...part, size: weigh(part.files, part.budget) })).filter(({ size, budget }) => size > budget).map(({ name, size, budget }) => ({
    message: `${name}: ${size.toFixed(1)} kB after brotli; the budget is ${budget} kB.`
  }));
}
const pageWeight = {
  id: "page-weight",
  title: "The page is light",
  criteria: [],
  fix: "Split the page, or leave out what its reader does not need.",
  find
};
export {
  budgets,
  pageWeight
};
