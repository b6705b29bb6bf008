import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
const mostBytes = 256 * 1024;
const lost = "�";
function readText(path, file) {
  try {
    const text = readFileSync(path, "utf8");
    const length = Buffer.byteLength(text);
    if (length > mostBytes) return tooLong(file, length);
    const bytes = text.includes(lost) ? readFileSync(path) : void 0;
    if (bytes && !isUtf8(bytes)) return wrongEncoding(file, bytes);
    return tidied(text);
  } catch (error) {
    return unreadable(file, error);
  }
}
function tidied(text) {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return plain.includes("\r") ? plain.replaceAll(/\r\n?/g, "\n") : plain;
}
function unreadable(file, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return problem("unreadable-file", file, 1, `This file cannot be read (${reason}).`, [
    "Check that the file is there and that you may open it."
  ]);
}
function tooLong(file, bytes) {
  const size = `${String(Math.round(bytes / 1024))} kB`;
  return problem("file-too-long", file, 1, `This file is ${size} long; the most is 256 kB.`, [
    "Write a short summary here and link to the long document."
  ]);
}
function wrongEncoding(file, bytes) {
  const line = firstBadLine(bytes);
  return problem("wrong-encoding", file, line, "This file is not saved as UTF-8.", [
    "Open it in your editor and save it again with the encoding “UTF-8”."
  ]);
}
function firstBadLine(bytes) {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    const isBad = !isUtf8(bytes.subarray(start, end === -1 ? void 0 : end));
    if (isBad || end === -1) return line;
    start = end + 1;
  }
}
function problem(code, file, line, message, [fix]) {
  return { code, severity: "error", file, line, column: 1, message, fix };
}
export {
  mostBytes,
  readText
};
