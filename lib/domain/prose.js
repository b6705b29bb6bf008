function proseOf({ file, proseDigest }) {
  return { file, digest: proseDigest };
}
export {
  proseOf
};
