import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
  readFileSync,
  existsSync
} from "node:fs";
import { dirname, join } from "node:path";
function writeAll(folder, files) {
  if (files.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const waiting = mkdtempSync(join(folder, ".import-"));
  try {
    for (const { file, text } of files) writeFileSync(pathFor(waiting, file), text);
    moveAll(waiting, folder, files);
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}
function moveAll(waiting, folder, files) {
  const undo = [];
  try {
    for (const { file } of files) {
      const path = pathFor(folder, file);
      undo.push(restorer(path));
      renameSync(join(waiting, file), path);
    }
  } catch (error) {
    for (const putBack of undo.reverse()) putBack();
    throw error;
  }
}
function restorer(path) {
  if (!existsSync(path))
    return () => {
      rmSync(path, { force: true });
    };
  const bytes = readFileSync(path);
  return () => {
    writeFileSync(path, bytes);
  };
}
function pathFor(folder, file) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
export {
  writeAll
};
