const largestFile = 1e6;
function textOf(file) {
  const text = file.text();
  if (byteLength(text) <= largestFile) return text;
  throw new Error(`${file.path} has more than ${largestFile} bytes. Split it into smaller files.`);
}
function byteLength(text) {
  return new TextEncoder().encode(text).length;
}
function jsonFile(path, data, type = "application/json") {
  return {
    path,
    type,
    text: () => `${JSON.stringify(data(), null, 2)}
`
  };
}
export {
  byteLength,
  jsonFile,
  largestFile,
  textOf
};
