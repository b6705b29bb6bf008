import { errorAt, someOf, type Rule } from './facts.ts';

/** Each hexagon is a council that there is, and has a place of its own. */
export const badHexes: Rule = ({ content, has }) =>
  content.hexmap.flatMap(({ file, data }) => {
    const taken = new Map<string, string>();
    return Object.entries(data.hexes).flatMap(([slug, { q, r }]) => {
      const field = ['hexes', slug];
      if (!has('authorities', slug)) {
        const names = content.authorities.map(({ id }) => id);
        const fix = `Write the short name of a council, such as ${someOf(names, slug)}.`;
        return [errorAt(file, field, 'unknown-reference', `There is no council “${slug}”.`, fix)];
      }
      const place = `${q}/${r}`;
      const first = taken.get(place);
      taken.set(place, slug);
      if (first === undefined) return [];
      const message = `“${slug}” lies on the same hexagon as “${first}”.`;
      return [errorAt(file, field, 'hex-taken', message, 'Give one of the two another q or r.')];
    });
  });
