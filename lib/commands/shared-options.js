const content = {
  type: "string",
  value: "FOLDER",
  about: "the content folder (default: content)"
};
const out = {
  type: "string",
  value: "FOLDER",
  about: "where the site goes (default: dist)"
};
const compress = {
  type: "boolean",
  default: false,
  about: "write .br and .gz beside each file, for servers that send them"
};
export {
  compress,
  content,
  out
};
