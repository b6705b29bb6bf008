function inParts(all, most) {
  return Array.from(
    { length: Math.ceil(all.length / most) },
    (_none, part) => all.slice(part * most, (part + 1) * most)
  );
}
export {
  inParts
};
