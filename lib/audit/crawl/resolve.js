import { join } from "node:path";
function filesFor(folder, path) {
  const name = decode(path);
  if (name === void 0 || name.split("/").includes("..")) return [];
  if (name.endsWith("/")) return [join(folder, name, "index.html")];
  const file = join(folder, name);
  return [file, `${file}.html`, join(file, "index.html")];
}
function pathOf(address) {
  return address.replace(/[?#].*$/su, "");
}
function decode(path) {
  try {
    return decodeURIComponent(pathOf(path));
  } catch {
    return void 0;
  }
}
export {
  filesFor,
  pathOf
};
