// \0virtual:astro:actions/noop-entrypoint
const server = {};
export { server };
