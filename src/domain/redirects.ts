import type { Content } from '../schemas/collections.ts';
import type { Redirect } from '../schemas/redirects.ts';
import { councilEmbedUrl, inspectionEmbedUrl } from './embed-urls.ts';
import { publicPath, type Place } from './host.ts';
import { apiUrl, councilUrl, feedUrl } from './urls.ts';

/** A council’s old short name and the one that it has now. */
export type Renamed = { before: string; now: string };

/** All that is known of addresses that have moved or are gone, and where the site lies. */
export type Moves = Place & {
  redirects: readonly Redirect[];
  renamed: readonly Renamed[];
};

/** What the content says of former addresses. */
export function movesIn({ redirects, authorities }: Content): Omit<Moves, keyof Place> {
  return {
    redirects: redirects[0]?.data.redirects ?? [],
    renamed: authorities.flatMap(({ id, data }) =>
      data.formerIds.map((before) => ({ before, now: id })),
    ),
  };
}

/** An address that leads on. Both are from the site’s root. */
export type Move = { from: string; to: string };

/**
 * Every single address that leads on.
 *
 * @param addresses all that the site has now.
 */
export function movedAddresses(
  { redirects, renamed, bodies }: Omit<Moves, 'address'>,
  addresses: readonly string[],
): Move[] {
  const moves = redirects.flatMap((one) => ('to' in one ? [one] : []));
  const ofRenamed = renamed.flatMap(({ before, now }) => {
    const places = placesOfCouncil(now).map((place, index) => ({
      place: publicPath(place, { bodies }),
      old: publicPath(placesOfCouncil(before)[index] ?? '', { bodies }),
    }));
    return addresses.flatMap((to) => {
      const found = places.find(({ place }) => to.startsWith(place));
      return found ? [{ from: found.old + to.slice(found.place.length), to }] : [];
    });
  });
  return [...moves, ...ofRenamed];
}

/** Whether the site says of an address why it is gone. */
export function isGone(address: string, { redirects }: Pick<Moves, 'redirects'>): boolean {
  return redirects.some(
    (one) =>
      'gone' in one &&
      (one.from.endsWith('*') ? address.startsWith(one.from.slice(0, -1)) : one.from === address),
  );
}

/**
 * The addresses that a site has lost: they were published, and now neither lead on nor say why not.
 *
 * @param last what was published last, and `now` what is to be.
 */
export function lostAddresses(
  last: readonly string[],
  now: ReadonlySet<string>,
  moves: Pick<Moves, 'redirects'>,
): string[] {
  return last.filter((address) => !now.has(address) && !isGone(address, moves));
}

/** What every address of a council’s own begins with, in all forms. */
export function placesOfCouncil(slug: string): string[] {
  return [
    councilUrl({ slug }),
    `${feedUrl({ council: slug })}.`,
    `${councilEmbedUrl({ slug })}.`,
    `${councilEmbedUrl({ slug })}/`,
    `${inspectionEmbedUrl({ id: slug })}/`,
    `${apiUrl}authorities/${slug}.`,
    `${apiUrl}inspections/${slug}/`,
    `${apiUrl}meetings/${slug}/`,
  ];
}
