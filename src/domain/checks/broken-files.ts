import type { CollectionName, Content } from '../../schemas/collections.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { factsOf, type Rule } from './facts.ts';
import { badJudgements } from './judgements.ts';
import { badPoints } from './points.ts';
import { unknownReferences } from './references.ts';

/** A file whose own fields are wrong in places, as if they were right. */
export type BrokenFile = {
  name: CollectionName;
  id: string;
  file: string;
  /** Nothing where too little of it can be read. `replaced` are the fields that were wrong. */
  rest?: { data: unknown; replaced: readonly FieldPath[]; digest: string; proseDigest: string };
};

/** The rules that hold for such a file, and the fields that have to be right for them. */
const rules: { rule: Rule; needs: readonly string[] }[] = [
  { rule: unknownReferences, needs: [] },
  { rule: badJudgements, needs: ['framework', 'kind', 'outcome', 'onSite', 'published'] },
  { rule: badPoints, needs: ['framework', 'strengths', 'improvements', 'improvementCount'] },
];

/**
 * What else is wrong in files that are not valid by themselves, so that everything is told at once.
 *
 * @param content every file that is valid by itself.
 * @param broken the others.
 */
export function brokenFileFindings(content: Content, broken: readonly BrokenFile[]): Finding[] {
  if (broken.length === 0) return [];
  const ids = new Set(broken.map(({ name, id }) => `${name}/${id}`));
  const facts = factsOf(withRests(content, broken), ids);
  const replacedIn = new Map(broken.map(({ file, rest }) => [file, rest?.replaced ?? []]));
  return rules.flatMap(({ rule, needs }) =>
    rule(facts).filter(({ file, field }) => {
      const replaced = replacedIn.get(file);
      if (!replaced || replaced.some(([first]) => needs.includes(String(first)))) return false;
      return !replaced.some((other) => other.every((key, index) => field[index] === key));
    }),
  );
}

/** The content with what can be read of broken files among the others. */
export function withRests(content: Content, broken: readonly BrokenFile[]): Content {
  const readable = broken.flatMap(({ name, id, file, rest }) =>
    rest ? [{ name, entry: { id, file, ...rest } }] : [],
  );
  // The schema of the very collection has taken the data of each.
  return Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [
      name,
      [...entries, ...readable.filter((one) => one.name === name).map(({ entry }) => entry)],
    ]),
  ) as Content;
}
