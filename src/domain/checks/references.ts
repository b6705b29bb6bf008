import type { CollectionName, Entry } from '../../schemas/collections.ts';
import type { AuthorityFile } from '../../schemas/authority.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, someOf, type Facts, type Rule } from './facts.ts';

/** Every short name that points to another file or to the settings has to be there. */
export const unknownReferences: Rule = (facts) => [
  ...facts.content.inspections.flatMap((entry) => inspectionReferences(entry, facts)),
  ...facts.content.authorities.flatMap((entry) => authorityReferences(entry, facts)),
  ...subjectReferences(facts),
];

function inspectionReferences({ file, data }: Entry<'inspections'>, facts: Facts): Finding[] {
  return [
    ...pointer(facts, file, ['authority'], 'authorities', 'a council', data.authority),
    ...pointer(facts, file, ['framework'], 'frameworks', 'a framework', data.framework),
  ];
}

function authorityReferences({ file, data }: Entry<'authorities'>, facts: Facts): Finding[] {
  const lists = ['neighbours', 'predecessors', 'successors'] as const;
  const regions = facts.content.site[0]?.data.regions.map(({ id }) => id);
  const unknownRegion = regions && !regions.includes(data.region);
  return [
    ...unknownSettings(file, data, facts),
    ...lists.flatMap((list) =>
      data[list].flatMap((slug, index) =>
        pointer(facts, file, [list, index], 'authorities', 'a council', slug),
      ),
    ),
    ...(unknownRegion
      ? [
          errorAt(
            file,
            ['region'],
            'unknown-region',
            `There is no region “${data.region}”.`,
            `Write one that site.yaml names: ${regions.join(', ')}.`,
          ),
        ]
      : []),
  ];
}

/** Codes and subjects that the settings do not name. */
function unknownSettings(
  file: string,
  { codes, subjects = [] }: AuthorityFile,
  { content }: Facts,
): Finding[] {
  const [site] = content.site;
  if (!site) return [];
  const known = [...ownCodes, ...site.data.codes.map(({ id }) => id)];
  const all = site.data.subjects.map(({ id }) => id);
  return [
    ...Object.keys(codes)
      .filter((code) => !known.includes(code))
      .map((code) =>
        errorAt(
          file,
          ['codes', code],
          'unknown-field',
          `“${code}” is not a field of “codes”.`,
          `Write one of: ${known.join(', ')}; or name it under “codes” in site.yaml.`,
        ),
      ),
    ...subjects
      .filter((id) => !all.includes(id))
      .map((id, index) =>
        errorAt(
          file,
          ['subjects', index],
          'unknown-subject',
          `There is no subject “${id}”.`,
          `Write one that site.yaml names: ${all.join(', ')}.`,
        ),
      ),
  ];
}

/** The codes that every site knows. */
const ownCodes = ['gss', 'gssFormer', 'dfe', 'register'];

function subjectReferences({ content }: Facts): Finding[] {
  const subjects = content.site[0]?.data.subjects.map(({ id }) => id);
  return content.frameworks
    .filter(({ data }) => subjects && !subjects.includes(data.subject))
    .map(({ file, data }) =>
      errorAt(
        file,
        ['subject'],
        'unknown-subject',
        `There is no subject “${data.subject}”.`,
        'Name it under “subjects” in site.yaml, or write one that is there.',
      ),
    );
}

function pointer(
  facts: Facts,
  file: string,
  field: FieldPath,
  collection: CollectionName,
  called: string,
  id: string,
): Finding[] {
  if (facts.has(collection, id)) return [];
  const names = facts.content[collection].map((entry) => entry.id);
  // That there are none at all is told of the folder.
  if (names.length === 0) return [];
  return [
    errorAt(
      file,
      field,
      'unknown-reference',
      `There is no ${called.replace(/^an? /, '')} “${id}”.`,
      `Write the short name of ${called} in ${collection}/, such as ${someOf(names, id)}.`,
    ),
  ];
}
