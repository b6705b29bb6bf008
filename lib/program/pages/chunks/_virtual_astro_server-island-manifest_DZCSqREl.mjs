// \0virtual:astro:server-island-manifest
const serverIslandMap = /* @__PURE__ */ new Map([]);
const serverIslandNameMap = /* @__PURE__ */ new Map([]);
export { serverIslandMap, serverIslandNameMap };
