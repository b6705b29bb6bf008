import { resolve } from "node:path";
function contentFolder(asked) {
  return resolve(asked ?? process.env["CONTENT_DIR"] ?? "content");
}
export {
  contentFolder
};
