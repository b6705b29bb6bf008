import type { Entry } from '../../schemas/collections.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { stemOf } from '../related-files.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';

/** The languages of a site have its settings, and a translation has all of what it translates. */
export const badTranslations: Rule = (facts) => [
  ...withoutSettings(facts),
  ...withoutOriginal(facts),
  ...facts.content.frameworkTranslations.flatMap((entry) => wholeFramework(entry, facts)),
  ...facts.content.siteTranslations.flatMap((entry) => wholeSubjects(entry, facts)),
];

function withoutSettings({ content, has }: Facts): Finding[] {
  return content.site.flatMap(({ file, data: { languages } }) =>
    languages
      .slice(1)
      .flatMap((language, index) =>
        has('siteTranslations', `site.${language}`)
          ? []
          : [
              errorAt(
                file,
                ['languages', index + 1],
                'no-translation',
                `There is no file “site.${language}.yaml” that says the name of the site in this language.`,
                `Write it beside site.yaml, or take ${language} out of “languages”.`,
              ),
            ],
      ),
  );
}

function withoutOriginal({ content, has }: Facts): Finding[] {
  const kinds = [
    ['frameworks', content.frameworkTranslations],
    ['pages', content.pageTranslations],
    ['glossary', content.glossaryTranslations],
  ] as const;
  return kinds.flatMap(([collection, entries]) =>
    entries
      .filter(({ id }) => !has(collection, stemOf(id)))
      .map(({ id, file }) =>
        errorAt(
          file,
          [],
          'no-original',
          `There is no “${stemOf(id)}” in ${collection}/ that this is a translation of.`,
          'Name the file as the one that it translates, with the language before its ending.',
        ),
      ),
  );
}

/** A framework is shown in one language as a whole: with half of it, nobody could tell which is which. */
function wholeFramework(
  { id, file, data }: Entry<'frameworkTranslations'>,
  { frameworks }: Facts,
): Finding[] {
  const framework = frameworks.get(stemOf(id));
  if (!framework || framework.outcome === 'ungraded') return [];
  const at = (field: FieldPath, wanted: readonly { id: string }[], said: object): Finding[] =>
    differences(
      wanted.map((one) => one.id),
      Object.keys(said),
    ).map((message) => errorAt(file, field, 'not-whole', message, howToMend));
  if (framework.outcome === 'narrative') return at(['grades'], framework.results, data.grades);
  return [
    ...at(['areas'], framework.areas, data.areas),
    ...at(['grades'], framework.grades, data.grades),
    ...at(['scales'], framework.scales, data.scales),
    ...framework.scales.flatMap((scale) =>
      at(['scales', scale.id], scale.grades, data.scales[scale.id] ?? {}),
    ),
  ];
}

function wholeSubjects({ file, data }: Entry<'siteTranslations'>, { content }: Facts): Finding[] {
  const wanted = content.site.flatMap(({ data: { subjects } }) => subjects.map(({ id }) => id));
  return differences(wanted, Object.keys(data.subjects)).map((message) =>
    errorAt(file, ['subjects'], 'not-whole', message, howToMend),
  );
}

const howToMend = 'Write each short name of the file that this translates, and no other.';

function differences(wanted: readonly string[], said: readonly string[]): string[] {
  const missing = wanted.filter((id) => !said.includes(id));
  const strange = said.filter((id) => !wanted.includes(id));
  return [
    ...(missing.length > 0 ? [`There is nothing here for: ${missing.join(', ')}.`] : []),
    ...(strange.length > 0 ? [`The original has no: ${strange.join(', ')}.`] : []),
  ];
}
