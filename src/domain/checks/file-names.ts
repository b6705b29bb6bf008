import type { Entry } from '../../schemas/collections.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { areaIds } from '../scales.ts';

/** Addresses at the top of the site that are taken: a page of that name would lie in their place. */
export const takenByPages: ReadonlySet<string> = new Set([
  ...['404', 'api', 'assets', 'compare', 'councils', 'embed', 'feeds', 'frameworks'],
  ...['glossary', 'index', 'llms', 'pagefind', 'robots', 'search', 'shell', 'sitemap'],
]);

/** The same among the councils. */
const takenAmongCouncils: ReadonlySet<string> = new Set(['404', 'index', 'regions']);

/** A file's name becomes its address, so it has to say what the file holds. */
export const wrongFileNames: Rule = (facts) => [
  ...facts.content.inspections.flatMap((entry) => wrongInspectionName(entry, facts)),
  ...facts.content.frameworks.filter(({ id, data }) => id !== data.id).map(wrongFrameworkName),
  ...[...facts.content.authorities, ...facts.content.glossary, ...facts.content.pages]
    .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .map(({ file }) =>
      errorAt(
        file,
        [],
        'file-name',
        'The file’s name is not a short name.',
        'Rename the file: small letters, digits and hyphens only, and no folder inside the folder.',
      ),
    ),
  ...facts.content.pages.filter(({ id }) => isTaken(id, facts)).map(takenName),
  ...takenBySettings(facts),
  ...facts.content.authorities.filter(({ id }) => takenAmongCouncils.has(id)).map(takenName),
];

/** The name of all together is an address at the top of the site too. */
function isTaken(id: string, { content }: Facts): boolean {
  return takenByPages.has(id) || id === content.site[0]?.data.whole.id;
}

/** Names in the settings that become addresses, and lie in the place of others. */
function takenBySettings({ content, frameworks }: Facts): Finding[] {
  const [site] = content.site;
  if (!site) return [];
  const { whole, subjects } = site.data;
  const areas = [...frameworks.values()].flatMap((one) =>
    one.outcome === 'graded' && one.subject === subjects[0]?.id ? areaIds(one) : [],
  );
  const taken = new Set(['themes', ...areas]);
  const at = (field: FieldPath, id: string) =>
    errorAt(
      site.file,
      field,
      'taken-name',
      `The site has something else at the address “${id}” already.`,
      `Write another short name, such as ${id}-results.`,
    );
  return [
    ...(takenByPages.has(whole.id) ? [at(['whole', 'id'], whole.id)] : []),
    ...subjects.flatMap(({ id }, index) =>
      index > 0 && taken.has(id) ? [at(['subjects', index, 'id'], id)] : [],
    ),
  ];
}

function takenName({ id, file }: { id: string; file: string }): Finding {
  return errorAt(
    file,
    [],
    'taken-name',
    `The site has something else at the address “${id}” already.`,
    `Give the file another name, such as ${id}-page.md.`,
  );
}

function wrongInspectionName({ id, file, data }: Entry<'inspections'>, facts: Facts): Finding[] {
  const framework = facts.frameworks.get(data.framework);
  if (!framework) return [];
  const month = (data.onSite.at(-1)?.to ?? data.published).slice(0, 7);
  const right = `${data.authority}/${month}-${framework.family}`;
  if (id === right) return [];
  return [
    errorAt(
      file,
      ['authority'],
      'file-name',
      `The file’s name does not match what it says: council “${data.authority}”, ended in ${month}, framework “${data.framework}”.`,
      `Rename the file to inspections/${right}.md, or correct the field that is wrong.`,
    ),
  ];
}

function wrongFrameworkName({ file, data }: Entry<'frameworks'>): Finding {
  return errorAt(
    file,
    ['id'],
    'file-name',
    `The file’s name does not match its id “${data.id}”.`,
    `Rename the file to frameworks/${data.id}.yaml, or correct the id.`,
  );
}
