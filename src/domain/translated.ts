import type { Content, Entry } from '../schemas/collections.ts';
import type { Framework } from '../schemas/framework.ts';
import type { FrameworkTranslation } from '../schemas/translations.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { proseOf, type Prose } from './prose.ts';
import { languageOf, stemOf } from './related-files.ts';

/** Content in another language: the words of settings and frameworks, where somebody translated them. */

/** The facts of a site with its settings and frameworks in a language. The first language is as it is. */
export function contentIn(content: Content, language: string): Content {
  const words = content.siteTranslations.find(({ id }) => languageOf(id) === language)?.data;
  if (!words) return content;
  const frameworks = new Map(
    content.frameworkTranslations
      .filter(({ id }) => languageOf(id) === language)
      .map(({ id, data }) => [stemOf(id), data]),
  );
  return {
    ...content,
    site: content.site.map((entry) => ({ ...entry, data: settingsIn(entry.data, words) })),
    frameworks: content.frameworks.map((entry) => {
      const own = frameworks.get(entry.id);
      return own ? { ...entry, data: frameworkIn(entry.data, own) } : entry;
    }),
  };
}

/** The frameworks that are told in a language. In the first one that is all of them. */
export function toldIn({ site, frameworks, frameworkTranslations }: Content, language: string) {
  const isFirst = site[0]?.data.languages[0] === language;
  const told = frameworkTranslations.filter(({ id }) => languageOf(id) === language);
  return new Set(isFirst ? frameworks.map(({ id }) => id) : told.map(({ id }) => stemOf(id)));
}

type File<Data> = { id: string; file: string; proseDigest: string; data: Data };

/**
 * What a file says in a language, or in the first one where nobody has translated it.
 *
 * @returns it with the languages that it is told in.
 */
export function translatedIn<Data, Own extends Partial<Data>>(
  original: File<Data>,
  translations: readonly File<Own>[],
  language: string,
): Data & { prose: Prose; languages: string[] } {
  const own = translations.filter(({ id }) => stemOf(id) === original.id);
  const told = own.find(({ id }) => languageOf(id) === language);
  return {
    ...original.data,
    ...told?.data,
    prose: proseOf(told ?? original),
    languages: ['en', ...own.map(({ id }) => languageOf(id))],
  };
}

function settingsIn(
  settings: SiteSettings,
  words: Entry<'siteTranslations'>['data'],
): SiteSettings {
  const { title, tagline, description, footer, subjects, bodies, whole, otherFormats } = words;
  const { licence } = settings;
  return {
    ...settings,
    ...{ title, tagline, description, footer },
    subjects: settings.subjects.map((subject) => {
      const own = subjects[subject.id];
      const { question, lead, inspections, apart, ...rest } = subject;
      return own ? { ...rest, alsoCalled: subject.alsoCalled, ...own } : { ...subject };
    }),
    bodies: { ...settings.bodies, ...bodies },
    whole: { id: settings.whole.id, ...whole },
    otherFormats:
      settings.otherFormats && otherFormats !== undefined
        ? { ...settings.otherFormats, about: otherFormats }
        : settings.otherFormats,
    licence: licence && words.licence ? { ...licence, ...words.licence } : licence,
  };
}

/** A framework with every word that pages show of it in a language. */
function frameworkIn(framework: Framework, words: FrameworkTranslation): Framework {
  const { name, shortName, about, law, why, scores, notHeld } = words;
  const common = { name, shortName, about, law, notHeld };
  if (framework.outcome === 'ungraded')
    return { ...framework, ...common, why: why ?? framework.why };
  if (framework.outcome === 'narrative')
    return {
      ...framework,
      ...common,
      why: why ?? framework.why,
      results: framework.results.map((one) => ({ ...one, ...words.grades[one.id] })),
    };
  const { overall } = framework;
  return {
    ...framework,
    ...common,
    scores,
    areas: framework.areas.map((area) => ({ ...area, ...words.areas[area.id] })),
    grades: framework.grades.map((grade) => ({ ...grade, ...words.grades[grade.id] })),
    scales: framework.scales.map((scale) => ({
      ...scale,
      grades: scale.grades.map((grade) => ({ ...grade, ...words.scales[scale.id]?.[grade.id] })),
    })),
    overall:
      overall && 'none' in overall && words.none !== undefined
        ? { ...overall, none: words.none }
        : overall,
  };
}
