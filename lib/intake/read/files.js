import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../problems/problem.js";
import { collections } from "../../schemas/collections.js";
function filesOf(folder, collection) {
  const { place, form } = collection;
  if (place.endsWith(form)) return existsSync(join(folder, place)) ? [place] : [];
  if (!isFolder(join(folder, place))) return [];
  return namesBelow(join(folder, place)).map((name) => `${place}/${name}`).filter((file) => file.endsWith(form) && belongs(file, collection)).sort(compareText);
}
function idOf(file, { place, form }) {
  return file === place ? place.slice(0, -form.length) : file.slice(place.length + 1, -form.length);
}
function namesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith(".")).flatMap((entry) => {
    const { name } = entry;
    if (!leadsOn(folder, entry)) return name;
    return [name, ...namesBelow(join(folder, name)).map((below) => `${name}/${below}`)];
  });
}
function leadsOn(folder, entry) {
  return entry.isDirectory() || entry.isSymbolicLink() && isFolder(join(folder, entry.name));
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
function belongs(file, { place, names }) {
  if (names) return names.test(file);
  const all = Object.values(collections);
  return !all.some((other) => other.place === place && other.names?.test(file));
}
export {
  filesOf,
  idOf
};
