// \0astro:content-module-imports
var _astro_content_module_imports_default = /* @__PURE__ */ new Map();
export { _astro_content_module_imports_default as default };
