import { defineCollection } from 'astro:content';
import { leanLoader } from './read/loader.ts';
import { collections as all } from './schemas/collections.ts';

/** Joins each folder of content to its schema. What a folder holds is said in src/schemas. */
export const collections = {
  site: defineCollection({ loader: leanLoader('site'), schema: all.site.schema }),
  holidays: defineCollection({ loader: leanLoader('holidays'), schema: all.holidays.schema }),
  words: defineCollection({ loader: leanLoader('words'), schema: all.words.schema }),
  frameworks: defineCollection({ loader: leanLoader('frameworks'), schema: all.frameworks.schema }),
  authorities: defineCollection({
    loader: leanLoader('authorities'),
    schema: all.authorities.schema,
  }),
  inspections: defineCollection({
    loader: leanLoader('inspections'),
    schema: all.inspections.schema,
  }),
  youngPeople: defineCollection({
    loader: leanLoader('youngPeople'),
    schema: all.youngPeople.schema,
  }),
  translations: defineCollection({
    loader: leanLoader('translations'),
    schema: all.translations.schema,
  }),
  responses: defineCollection({ loader: leanLoader('responses'), schema: all.responses.schema }),
  meetings: defineCollection({ loader: leanLoader('meetings'), schema: all.meetings.schema }),
  hexmap: defineCollection({ loader: leanLoader('hexmap'), schema: all.hexmap.schema }),
  glossary: defineCollection({ loader: leanLoader('glossary'), schema: all.glossary.schema }),
  pages: defineCollection({ loader: leanLoader('pages'), schema: all.pages.schema }),
};
