import type { z } from 'zod';
import { audit } from './audit.ts';
import { authority } from './authority.ts';
import { framework } from './framework.ts';
import { glossaryTerm } from './glossary-term.ts';
import { hexmap } from './hexmap.ts';
import { languages } from './languages.ts';
import { inspection } from './inspection.ts';
import { meeting } from './meeting.ts';
import { page } from './page.ts';
import { places, postcodes } from './places.ts';
import { redirects } from './redirects.ts';
import { response } from './response.ts';
import { search } from './search.ts';
import { holidays, site } from './site.ts';
import { theme } from './theme.ts';
import {
  frameworkTranslation,
  glossaryTranslation,
  pageTranslation,
  siteTranslation,
} from './translations.ts';
import { words } from './words.ts';
import { translation, youngPeople } from './version.ts';

/** One kind of content: where its files lie, what ends their names, what one file may say. */
export type Collection = {
  /** A folder in the content folder, or one file there. */
  place: string;
  /** Markdown files have a body, YAML files are data alone. */
  form: '.md' | '.yaml';
  /** What one file is called in a message: “an inspection”. */
  called: string;
  schema: z.ZodType;
  /** Where a folder holds more than one kind of file: the names of this kind. */
  names?: RegExp;
  /** A missing folder is fine where a site can do without. */
  optional?: true;
  /** A program writes it, so its words are not those of an author. */
  byProgram?: true;
};

/** A language code (BCP 47) before the ending: `bradford.ur.md`. */
const translationNames = /\.[a-z]{2,3}(?:-[a-z0-9]{2,8})*\.md$/i;

/** The same where the files have no language but those that the interface of a site can be in. */
const inLanguage = (form: 'md' | 'yaml'): RegExp =>
  new RegExp(`[.](?:${languages.slice(1).join('|')})[.]${form}$`);

/** Every collection there is. A new one is a new line here and a schema beside this file. */
export const collections = {
  site: { place: 'site.yaml', form: '.yaml', called: 'the site settings', schema: site },
  siteTranslations: {
    place: 'site.cy.yaml',
    form: '.yaml',
    called: 'a translation of the site settings',
    schema: siteTranslation,
    optional: true,
  },
  holidays: {
    place: 'holidays.yaml',
    form: '.yaml',
    called: 'the list of holidays',
    schema: holidays,
  },
  words: {
    place: 'words.yaml',
    form: '.yaml',
    called: 'the rules for words',
    schema: words,
    optional: true,
  },
  audit: {
    place: 'audit.yaml',
    form: '.yaml',
    called: 'the result of the last audit',
    schema: audit,
    optional: true,
    byProgram: true,
  },
  frameworks: { place: 'frameworks', form: '.yaml', called: 'a framework', schema: framework },
  frameworkTranslations: {
    place: 'frameworks',
    form: '.yaml',
    called: 'a translation of a framework',
    schema: frameworkTranslation,
    names: inLanguage('yaml'),
    optional: true,
  },
  authorities: { place: 'authorities', form: '.md', called: 'an authority', schema: authority },
  councilTranslations: {
    place: 'authorities',
    form: '.md',
    called: 'a translation of a council’s page',
    schema: translation,
    names: translationNames,
    optional: true,
  },
  inspections: { place: 'inspections', form: '.md', called: 'an inspection', schema: inspection },
  youngPeople: {
    place: 'inspections',
    form: '.md',
    called: 'a page for young people',
    schema: youngPeople,
    names: /\.young\.md$/,
    optional: true,
  },
  translations: {
    place: 'inspections',
    form: '.md',
    called: 'a translation',
    schema: translation,
    names: translationNames,
    optional: true,
  },
  responses: {
    place: 'responses',
    form: '.md',
    called: 'a response',
    schema: response,
    optional: true,
  },
  meetings: {
    place: 'meetings',
    form: '.md',
    called: 'a meeting',
    schema: meeting,
    optional: true,
  },
  hexmap: {
    place: 'hexmap.yaml',
    form: '.yaml',
    called: 'the map of hexagons',
    schema: hexmap,
    optional: true,
  },
  glossary: {
    place: 'glossary',
    form: '.md',
    called: 'a glossary term',
    schema: glossaryTerm,
    optional: true,
  },
  glossaryTranslations: {
    place: 'glossary',
    form: '.md',
    called: 'a translation of a glossary term',
    schema: glossaryTranslation,
    names: inLanguage('md'),
    optional: true,
  },
  themes: { place: 'themes', form: '.md', called: 'a theme', schema: theme, optional: true },
  places: {
    place: 'places',
    form: '.yaml',
    called: 'a list of the places in a council',
    schema: places,
    optional: true,
  },
  postcodes: {
    place: 'postcodes',
    form: '.yaml',
    called: 'a list of postcodes',
    schema: postcodes,
    optional: true,
    byProgram: true,
  },
  search: {
    place: 'search.yaml',
    form: '.yaml',
    called: 'what the search understands',
    schema: search,
    optional: true,
  },
  redirects: {
    place: 'redirects.yaml',
    form: '.yaml',
    called: 'the list of redirects',
    schema: redirects,
    optional: true,
  },
  pages: { place: 'pages', form: '.md', called: 'a page', schema: page, optional: true },
  pageTranslations: {
    place: 'pages',
    form: '.md',
    called: 'a translation of a page',
    schema: pageTranslation,
    names: inLanguage('md'),
    optional: true,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** Where the file of an entry lies, from the content folder. */
export function fileOf(name: CollectionName, id: string): string {
  const { place, form }: Collection = collections[name];
  return place.endsWith(form) ? place : `${place}/${id}${form}`;
}

/** What one valid file of a collection says. */
export type FileOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** One valid file: its short name, where it lies, what it says. */
export type Entry<Name extends CollectionName> = {
  /** The path below the collection's folder without its ending: `northtown/2026-05-standard`. */
  id: string;
  /** The path from the content folder, with forward slashes. */
  file: string;
  data: FileOf<Name>;
  /** Changes when a byte of the front matter does. */
  digest: string;
  /** Changes when a byte of the body does. */
  proseDigest: string;
};

/** All the content there is, each file valid by itself. */
export type Content = { [Name in CollectionName]: Entry<Name>[] };
