declare const _default: import("./command.ts").Command;
export default _default;
