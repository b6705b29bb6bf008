import { createHash } from "node:crypto";
function createReader(site) {
  const assets = /* @__PURE__ */ new Map();
  const scripts = site.files.filter((file) => /\.m?js$/u.test(file));
  const asset = (address) => {
    const known = assets.get(address) ?? readAsset(site, address);
    assets.set(address, known);
    return known;
  };
  const closure = async (first) => {
    const found = /* @__PURE__ */ new Map();
    const open = [...first];
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      const one = found.has(at) ? void 0 : await asset(at);
      if (one === void 0) continue;
      found.set(at, one);
      open.push(...one.leansOn);
    }
    return found;
  };
  return async (page) => {
    const bytes = await site.read(page);
    if (bytes === void 0) return void 0;
    const html = bytes.toString("utf8");
    const named = namedIn(html, page);
    const direct = await closure(named);
    const scripted = /<script\b(?![^>]*type="?application\/(ld\+)?json)/iu.test(html);
    const all = scripted ? await closure([...named, ...scripts]) : direct;
    const hash = createHash("sha256").update(bytes);
    for (const [address, { digest }] of [...all].sort()) hash.update(`${address} ${digest}
`);
    return {
      text: { page, file: site.fileOf(page), html, bytes: bytes.length, assets: weighed(direct) },
      digest: hash.digest("hex")
    };
  };
}
function weighed(assets) {
  return [...assets].flatMap(
    ([address, { kind, content }]) => kind === "other" ? [] : [{ address, kind, content }]
  );
}
async function readAsset(site, address) {
  const bytes = await site.read(address).catch(() => void 0);
  if (bytes === void 0) return void 0;
  const kind = address.endsWith(".css") ? "style" : /\.m?js$/u.test(address) ? "script" : "other";
  const digest = createHash("sha256").update(bytes).digest("hex");
  const text = kind === "other" && !/\.(html?|svg)$|\/$/u.test(address) ? "" : bytes.toString("utf8");
  const leansOn = kind === "other" ? namedIn(text, address) : quotedIn(text, address);
  return { digest, leansOn, content: kind === "other" ? Buffer.alloc(0) : bytes, kind };
}
function namedIn(html, base) {
  const tags = html.match(
    /<(link|script|img|source|iframe|frame|embed|object|video|audio|input|use|image)\b[^>]*>/giu
  ) ?? [];
  const loading = tags.filter(
    (tag) => !/^<link\b/iu.test(tag) || /rel=["']?[^"'>]*(stylesheet|preload|icon)/iu.test(tag)
  );
  const named = loading.flatMap(
    (tag) => [
      ...tag.matchAll(
        /\s(?:src|href|data|poster|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu
      )
    ].map(([, a, b, c]) => a ?? b ?? c ?? "")
  );
  const inStyles = [...html.matchAll(/url\(\s*["']?([^"')]+)/giu)].map(([, name]) => name ?? "");
  return inside([...named, ...inStyles], base);
}
function quotedIn(code, base) {
  const named = [
    ...code.matchAll(/url\(\s*["']?([^"')]+)|(?:from|import)\s*\(?\s*["']([^"']+)["']/giu)
  ];
  return inside(
    named.map(([, url, module]) => url ?? module ?? ""),
    base
  );
}
function inside(names, base) {
  const home = `http://site.invalid${base}`;
  return names.filter(
    (name) => name !== "" && !/^(data|blob|mailto|javascript):|^#/iu.test(name) && URL.canParse(name, home)
  ).map((name) => new URL(name, home)).filter(({ hostname }) => hostname === "site.invalid").map(({ pathname }) => pathname);
}
export {
  createReader
};
