import { errorAt, someOf } from "./facts.js";
const badHexes = ({ content, has }) => content.hexmap.flatMap(({ file, data }) => {
  const taken = /* @__PURE__ */ new Map();
  return Object.entries(data.hexes).flatMap(([slug, { q, r }]) => {
    const field = ["hexes", slug];
    if (!has("authorities", slug)) {
      const names = content.authorities.map(({ id }) => id);
      const fix = `Write the short name of a council, such as ${someOf(names, slug)}.`;
      return [errorAt(file, field, "unknown-reference", `There is no council “${slug}”.`, fix)];
    }
    const place = `${q}/${r}`;
    const first = taken.get(place);
    taken.set(place, slug);
    if (first === void 0) return [];
    const message = `“${slug}” lies on the same hexagon as “${first}”.`;
    return [errorAt(file, field, "hex-taken", message, "Give one of the two another q or r.")];
  });
});
export {
  badHexes
};
