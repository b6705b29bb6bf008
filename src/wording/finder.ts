import type { Noun, SiteSettings } from '../schemas/site.ts';
import { capitalised, listInWords } from './words.ts';

/** What the finder asks for. */
export function findBy(
  { one }: Noun,
  { places, postcodes }: { places: boolean; postcodes: boolean },
): string {
  const by = [...(places ? ['town'] : []), ...(postcodes ? ['postcode'] : [])];
  return by.length === 0 ? `Name of a ${one}` : capitalised(listInWords([...by, one], 'or'));
}

/** What people can type into the finder: “a town, a postcode or a name”. */
export function typedInto({ places, postcodes }: { places: boolean; postcodes: boolean }): string {
  return listInWords(
    [...(places ? ['a town'] : []), ...(postcodes ? ['a postcode'] : []), 'a name'],
    'or',
  );
}

/** The name of the list that opens below the field. */
export function listBeside({ many }: Noun): string {
  return `Towns and ${many}`;
}

/** What becomes of what is typed. */
export const staysHere = 'What you type stays in your browser.';

/** How old the list of postcodes is: “Postcodes are those of 2021 to 2023.” */
export function postcodesFrom(vintage: string): string {
  return `Postcodes are those of ${vintage}.`;
}

/** The title of a term of the glossary in a list of results: “EHC plan: what it means”. */
export function whatItMeans(term: string): string {
  return `${term}: what it means`;
}

/** Where a term is explained. */
export function inGlossary(term: string): string {
  return `The glossary explains “${term}” in plain words.`;
}

/** Where grades are explained. */
export const gradesAreExplained = 'What each grade means, and who gives it.';

/** What the page of a theme tells. */
export const namedByInspectors = 'What inspectors asked for, and of whom.';

/** What the finder is called on other websites, which name this one by it. */
export function findOn({ bodies, title }: Pick<SiteSettings, 'bodies' | 'title'>): string {
  return `Find your ${bodies.one} on ${title}`;
}
