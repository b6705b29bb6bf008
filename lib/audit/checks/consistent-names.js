const consistentNames = {
  id: "consistent-names",
  title: "What is the same has the same name on every page",
  criteria: ["3.2.4"],
  fix: "Use one name for it in the header and footer of all pages.",
  start: () => {
    const targets = /* @__PURE__ */ new Map();
    return {
      see: (page, { links }) => {
        for (const { to, name, kind, region, selector } of links) {
          if (kind !== "link" || region === "main" || name === "" || to.includes("#")) continue;
          const key = `${region} ${to}`;
          const names = targets.get(key) ?? /* @__PURE__ */ new Map();
          const known = names.get(name) ?? { count: 0, pages: [] };
          known.count++;
          if (known.pages.length < 50) known.pages.push({ page, selector });
          targets.set(key, names.set(name, known));
        }
      },
      end: () => [...targets.values()].flatMap(oddNames)
    };
  }
};
function oddNames(names) {
  const most = Math.max(...[...names.values()].map(({ count }) => count));
  const usual = [...names].find(([, { count }]) => count === most)?.[0] ?? "";
  return [...names].filter(([, { count }]) => count * 2 < most || count < most && count === 1).flatMap(
    ([name, { pages }]) => pages.map((place) => ({
      ...place,
      message: `“${name}” is called “${usual}” on most pages.`
    }))
  );
}
export {
  consistentNames
};
