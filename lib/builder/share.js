const ofCouncil = /^(?:councils|feeds\/councils|embed\/v1\/(?:councils|inspections)|api\/v1\/(?:authorities|inspections))\/([^/.]+)/;
function readShare(text) {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const share = { index: Number(index), of: Number(of) };
  if (share.index >= 1 && share.index <= share.of) return share;
  throw new Error(`“${text}” is no share. Write the third of eight as: --shard 3/8`);
}
function inShare(share, councils) {
  const places = new Map(councils.map((slug, place) => [slug, place % share.of + 1]));
  return (path) => (places.get(ofCouncil.exec(path)?.[1] ?? "") ?? 1) === share.index;
}
export {
  inShare,
  readShare
};
