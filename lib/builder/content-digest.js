import { hash } from "node:crypto";
function contentDigest(files) {
  const parts = files.map(({ file, digest, proseDigest }) => [file, digest, proseDigest]);
  return hash("sha256", JSON.stringify(parts));
}
export {
  contentDigest
};
