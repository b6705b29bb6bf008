function readHeaderRules(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== void 0 && value !== void 0) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith("/")) rules.push({ fits: patternOf(line.trim()), headers: [] });
  }
  return rules;
}
function headersFor(path, rules) {
  const headers = /* @__PURE__ */ new Map();
  const fitting = rules.filter(({ fits }) => fits.test(path)).flatMap((rule) => rule.headers);
  for (const [name, value] of fitting) {
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === void 0 ? value : `${before}, ${value}`);
  }
  return headers;
}
function patternOf(path) {
  const source = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", ".*").replaceAll(/:[A-Za-z]\w*/g, "[^/]+");
  return new RegExp(`^${source}$`);
}
export {
  headersFor,
  readHeaderRules
};
