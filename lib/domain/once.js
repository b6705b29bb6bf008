function once(of) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
export {
  once
};
