import type { Entry } from '../../schemas/collections.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';

/** Names and codes belong to one council each, and no council is its own neighbour or predecessor. */
export const mistakenCouncils: Rule = ({ content }) => [
  ...shared(content.authorities),
  ...content.authorities.flatMap(wrongLists),
  ...takenNames(content.authorities),
];

type Named = { entry: Entry<'authorities'>; field: FieldPath; called: string; value: string };

/** What people and spreadsheets find a council by. */
function namesOf(entry: Entry<'authorities'>): Named[] {
  const { name, officialName, codes } = entry.data;
  const all: [FieldPath, string, string | undefined][] = [
    [['name'], 'name', name],
    [['officialName'], 'full name', officialName],
    ...Object.entries(codes)
      .filter(([kind]) => kind !== 'gssFormer')
      .map(([kind, code]): [FieldPath, string, string | undefined] => [
        ['codes', kind],
        `code ${kind}`,
        code,
      ]),
  ];
  return all.flatMap(([field, called, value]) =>
    value === undefined ? [] : [{ entry, field, called, value }],
  );
}

function shared(authorities: readonly Entry<'authorities'>[]): Finding[] {
  const seen = new Map<string, Named>();
  return authorities.flatMap(namesOf).flatMap((named): Finding[] => {
    const key = `${named.called} ${named.value.toLowerCase()}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, named);
      return [];
    }
    const message = `${first.entry.file} has the ${named.called} “${named.value}” too.`;
    const fix = 'Give each council its own; results are found by it.';
    return [errorAt(named.entry.file, named.field, 'same-council', message, fix)];
  });
}

/** A former short name leads to one council: no other may have it, now or before. */
function takenNames(authorities: readonly Entry<'authorities'>[]): Finding[] {
  const holders = new Map(authorities.map(({ id, file }) => [id, `${file} is called so now`]));
  return authorities.flatMap(({ file, data }) =>
    data.formerIds.flatMap((former, index): Finding[] => {
      const holder = holders.get(former);
      holders.set(former, `${file} was called so too`);
      if (holder === undefined) return [];
      const message = `The short name “${former}” is taken: ${holder}.`;
      const fix = 'Take it out here: an address leads to one file.';
      return [errorAt(file, ['formerIds', index], 'same-council', message, fix)];
    }),
  );
}

function wrongLists({ id, file, data }: Entry<'authorities'>): Finding[] {
  const lists = ['neighbours', 'predecessors', 'successors'] as const;
  return lists.flatMap((list) =>
    data[list].flatMap((slug, index) => {
      const isTwice = data[list].indexOf(slug) < index;
      if (slug !== id && !isTwice) return [];
      const message = isTwice ? `“${slug}” is there twice.` : `“${slug}” is the council itself.`;
      return [errorAt(file, [list, index], 'same-council', message, 'Take the line out.')];
    }),
  );
}
