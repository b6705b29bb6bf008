import type { Entry } from '../../schemas/collections.ts';
import { languages } from '../../schemas/languages.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { areaIds } from '../scales.ts';

/** Addresses at the top of the site that are taken: a page of that name would lie in their place. */
export const takenByPages: ReadonlySet<string> = new Set([
  ...['404', 'admin', 'api', 'assets', 'compare', 'councils', 'embed', 'feeds', 'frameworks'],
  ...languages.slice(1),
  ...['glossary', 'index', 'llms', 'pagefind', 'robots', 'search', 'shell', 'sitemap'],
]);

/** The word in addresses of bodies where the settings have none. */
const ownPath = 'councils';

/** The same below the address of all together, where each area of the leading subject has its page. */
const takenBelowWhole: ReadonlySet<string> = new Set(['themes', 'map', 'changed', 'waiting']);

/** The same among the councils. */
const takenAmongCouncils: ReadonlySet<string> = new Set(['404', 'index', 'page', 'regions']);

/** Names of devices under Windows, whatever their ending: nobody can keep a file or a folder of such a name there. */
const ofDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

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
  ...[...facts.content.authorities, ...facts.content.glossary, ...facts.content.pages]
    .filter(({ id }) => ofDevices.test(id))
    .map(nameOfDevice),
  ...facts.content.pages.filter(({ id }) => isTaken(id, facts)).map(takenName),
  ...takenBySettings(facts),
  ...takenByAreas(facts),
  ...facts.content.authorities.filter(({ id }) => takenAmongCouncils.has(id)).map(takenName),
];

/** The name of all together, and the word for bodies, are addresses at the top of the site too. */
function isTaken(id: string, { content }: Facts): boolean {
  const { whole, bodies } = content.site[0]?.data ?? {};
  return takenByPages.has(id) || id === whole?.id || id === bodies?.path;
}

/** Names in the settings that become addresses, and lie in the place of others. */
function takenBySettings({ content, frameworks }: Facts): Finding[] {
  const [site] = content.site;
  if (!site) return [];
  const { whole, bodies, subjects } = site.data;
  const areas = [...frameworks.values()].flatMap((one) =>
    one.outcome === 'graded' && one.subject === subjects[0]?.id ? areaIds(one) : [],
  );
  const taken = new Set([...takenBelowWhole, ...areas]);
  const at = (field: FieldPath, id: string) =>
    errorAt(
      site.file,
      field,
      'taken-name',
      `The site has something else at the address “${id}” already.`,
      `Write another short name, such as ${id}-results.`,
    );
  return [
    ...(takenByPages.has(whole.id) || whole.id === bodies.path
      ? [at(['whole', 'id'], whole.id)]
      : []),
    ...(takenByPages.has(bodies.path) && bodies.path !== ownPath
      ? [at(['bodies', 'path'], bodies.path)]
      : []),
    ...subjects.flatMap(({ id }, index) =>
      index > 0 && taken.has(id) ? [at(['subjects', index, 'id'], id)] : [],
    ),
  ];
}

/** Areas of the leading subject whose page would lie where another one does. */
function takenByAreas({ content }: Facts): Finding[] {
  const leading = content.site[0]?.data.subjects[0]?.id;
  return content.frameworks.flatMap(({ file, data }) => {
    if (data.outcome !== 'graded' || data.subject !== leading) return [];
    return data.areas.flatMap(({ id }, index) =>
      takenBelowWhole.has(id)
        ? [
            errorAt(
              file,
              ['areas', index, 'id'],
              'taken-name',
              `The site has something else at the address “${id}” already.`,
              `Write another short name, such as ${id}-area, here and in the files of inspections.`,
            ),
          ]
        : [],
    );
  });
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

function nameOfDevice({ id, file }: { id: string; file: string }): Finding {
  return errorAt(
    file,
    [],
    'file-name',
    `Windows cannot keep a file called “${id}”: it is the name of a device there.`,
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
