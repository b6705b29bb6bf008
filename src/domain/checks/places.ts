import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, someOf, type Facts, type Rule } from './facts.ts';

/** Places and postcodes lie in councils that there are; a way to read postcodes can be read itself. */
export const badPlaces: Rule = (facts) => [
  ...facts.content.places.flatMap(({ id, file }) => council(facts, file, [], id)),
  ...facts.content.postcodes.flatMap(({ file, data }) =>
    data.councils.flatMap((slug, index) =>
      slug === 'none' ? [] : council(facts, file, ['councils', index], slug),
    ),
  ),
  ...badParts(facts),
];

function council({ content, has }: Facts, file: string, field: FieldPath, slug: string): Finding[] {
  if (has('authorities', slug)) return [];
  const names = content.authorities.map(({ id }) => id);
  const fix = `Use the short name of a council in content/authorities, such as ${someOf(names, slug)}.`;
  return [errorAt(file, field, 'unknown-reference', `There is no council “${slug}”.`, fix)];
}

function badParts({ content }: Facts): Finding[] {
  const [entry] = content.site;
  const { parts } = entry?.data.postcodes ?? {};
  if (!entry || parts === undefined || hasThreeGroups(parts)) return [];
  const message = `“${parts}” is no regular expression with three groups.`;
  const fix = 'Write one in single quotes, such as ([A-Z]{1,2})([0-9][A-Z0-9]?)([0-9][A-Z]{2}).';
  return [errorAt(entry.file, ['postcodes', 'parts'], 'postcode-parts', message, fix)];
}

function hasThreeGroups(pattern: string): boolean {
  try {
    return new RegExp(`(?:${pattern})|`).exec('')?.length === 4;
  } catch {
    return false;
  }
}
