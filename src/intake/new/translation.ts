import type { CollectionName } from '../../schemas/collections.ts';
import type { Framework } from '../../schemas/framework.ts';
import { languages } from '../../schemas/languages.ts';
import { languageCode } from '../read/other-kind.ts';
import type { KnownValues } from './form.ts';
import type { NewFile } from './inspection.ts';
import type { NewKind } from './kind.ts';
import { council, inspectionQuestion } from './known-questions.ts';
import type { Choice, Given, Question, World } from './questions.ts';

/** The settings, and what else is the same on every site, by the words that name it here. */
const settings = 'site';

/** What a translation is one of: a body’s page, an inspection, or what the site is in a language by. */
const page: Question = {
  name: 'page',
  ask: 'What is translated?',
  choices: (world, given) => [
    ...choicesOf(inspectionQuestion, world, given),
    ...choicesOf(council, world, given),
    { value: settings, name: 'the settings of the site' },
    ...world.pages.map(({ id, data }) => ({ value: `pages/${id}`, name: data.title })),
    ...world.glossary.map(({ id, data }) => ({ value: `glossary/${id}`, name: data.term })),
    ...world.frameworks.map(({ data }) => ({ value: `frameworks/${data.id}`, name: data.name })),
  ],
};

const language: Question = {
  name: 'language',
  ask: 'Into which language? (a code such as ur, or its English name)',
  wrong: (answer, _world, { page: of = '' }) => {
    const code = codeOf(answer);
    if (code === undefined)
      return `“${answer}” is no language that is known. Write its code, such as ur for Urdu.`;
    const [, ...others] = languages;
    return isOfSite(of) && !others.some((one) => one === code)
      ? `A site can’t be in ${nameOf(code)} yet, so this is translated into: ${others.map((one) => `${one} (${nameOf(one)})`).join(', ')}. Bodies’ pages and inspections can be in any language.`
      : undefined;
  },
};

/** A translation lies beside what it translates, with the language before its ending. */
export const translation: NewKind = {
  collection: 'translations',
  questions: [page, language],
  plan: ({ page: of = '', language: into = '' }, world) => planned(of, codeOf(into) ?? into, world),
};

function planned(of: string, into: string, world: World): NewFile & { collection: CollectionName } {
  if (of === settings) return begun('siteTranslations', `site.${into}.yaml`, subjectsOf(world));
  const [folder = '', id = ''] = of.split('/');
  if (folder === 'pages') return begun('pageTranslations', `pages/${id}.${into}.md`);
  if (folder === 'glossary') return begun('glossaryTranslations', `glossary/${id}.${into}.md`);
  if (folder === 'frameworks') {
    const framework = world.frameworks.find(({ data }) => data.id === id)?.data;
    return begun('frameworkTranslations', `frameworks/${id}.${into}.yaml`, wordsOf(framework));
  }
  return of.includes('/')
    ? begun('translations', `inspections/${of}.${into}.md`)
    : begun('councilTranslations', `authorities/${of}.${into}.md`);
}

function begun(collection: CollectionName, file: string, known: KnownValues = {}) {
  return { collection, file, known, notes: {} };
}

/** Whether it belongs to the site, whose languages are those of its interface. */
function isOfSite(of: string): boolean {
  return of === settings || /^(?:pages|glossary|frameworks)\//.test(of);
}

/** Each subject with blanks for its words. */
function subjectsOf({ site }: World): KnownValues {
  const subjects = site[0]?.data.subjects ?? [];
  return { subjects: blanks(subjects, { name: null, about: null }) };
}

/** Each area and each grade with blanks for its words. */
function wordsOf(framework: Framework | undefined): KnownValues {
  if (framework?.outcome !== 'graded') return {};
  return {
    areas: blanks(framework.areas, { label: null, plain: null, about: null }),
    grades: blanks(framework.grades, { label: null, meaning: null }),
  };
}

function blanks(all: readonly { id: string }[], blank: KnownValues): KnownValues {
  return Object.fromEntries(all.map(({ id }) => [id, { ...blank }]));
}

function choicesOf({ choices }: Question, world: World, given: Given): Choice[] {
  return choices?.(world, given) ?? [];
}

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

function nameOf(code: string): string {
  return names.of(code) ?? code;
}

/** The code of a language: as it is written, or by its English name. */
function codeOf(language: string): string | undefined {
  const code = language.toLowerCase();
  const isCode = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code) && names.of(code) !== undefined;
  return isCode ? code : languageCode(language);
}
