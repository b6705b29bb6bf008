/** One of several parts of a site, each built on a machine of its own. The first is 1. */
export type Share = { index: number; of: number };

/** The addresses that belong to one council, whose short name comes next. */
const ofCouncil =
  /^(?:councils|feeds\/councils|embed\/v1\/(?:councils|inspections)|api\/v1\/(?:authorities|inspections))\/([^/.]+)/;

/**
 * Reads a share as it is written: `3/8`.
 *
 * @throws with what to write instead.
 */
export function readShare(text: string): Share {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const share = { index: Number(index), of: Number(of) };
  if (share.index >= 1 && share.index <= share.of) return share;
  throw new Error(`“${text}” is no share. Write the third of eight as: --shard 3/8`);
}

/**
 * Decides which share has which file: every n-th council with all that is its own. The first share
 * has what belongs to no council.
 *
 * @param councils the short names of all councils, in the order of the site.
 * @returns whether a path from the root of the site is in the share.
 */
export function inShare(share: Share, councils: readonly string[]): (path: string) => boolean {
  const places = new Map(councils.map((slug, place) => [slug, (place % share.of) + 1]));
  return (path) => (places.get(ofCouncil.exec(path)?.[1] ?? '') ?? 1) === share.index;
}

/** Decides whether a file is made here: every one is where a site is built whole. */
export function wantedIn(
  { share }: { share: Share | undefined },
  { authorities }: { authorities: readonly { slug: string }[] },
): (path: string) => boolean {
  if (!share) return () => true;
  return inShare(
    share,
    authorities.map(({ slug }) => slug),
  );
}
