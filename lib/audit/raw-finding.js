function wants(wanted, id) {
  return wanted === void 0 || wanted.has(id);
}
export {
  wants
};
