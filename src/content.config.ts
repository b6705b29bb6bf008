import { defineCollection } from 'astro:content';
import { leanLoader } from './intake/read/loader.ts';
import { collections as all, type CollectionName } from './schemas/collections.ts';

/** Joins each folder of content to its schema. What a folder holds is said in src/schemas. */
export const collections = {
  site: collection('site'),
  siteTranslations: collection('siteTranslations'),
  holidays: collection('holidays'),
  words: collection('words'),
  audit: collection('audit'),
  frameworks: collection('frameworks'),
  frameworkTranslations: collection('frameworkTranslations'),
  authorities: collection('authorities'),
  councilTranslations: collection('councilTranslations'),
  inspections: collection('inspections'),
  youngPeople: collection('youngPeople'),
  translations: collection('translations'),
  responses: collection('responses'),
  meetings: collection('meetings'),
  hexmap: collection('hexmap'),
  glossary: collection('glossary'),
  glossaryTranslations: collection('glossaryTranslations'),
  themes: collection('themes'),
  places: collection('places'),
  postcodes: collection('postcodes'),
  search: collection('search'),
  redirects: collection('redirects'),
  pages: collection('pages'),
  pageTranslations: collection('pageTranslations'),
};

// The one use in the signature decides the type of the schema, and so of all that pages get.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see above
function collection<Name extends CollectionName>(name: Name) {
  return defineCollection({ loader: leanLoader(name), schema: all[name].schema });
}
