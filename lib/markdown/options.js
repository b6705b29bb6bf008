const LONGEST = 5e4;
function originOf({ file, firstLine = 1, firstColumn = 1 }) {
  return { file, firstLine, firstColumn };
}
export {
  LONGEST,
  originOf
};
