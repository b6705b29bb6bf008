const fullUpTo = 3e3;
function detailFor(pages) {
  return pages <= fullUpTo ? "full" : "short";
}
const passedOver = {
  full: [],
  short: ["div[data-pagefind-body] p", "div[data-pagefind-body] table"]
};
export {
  detailFor,
  passedOver
};
