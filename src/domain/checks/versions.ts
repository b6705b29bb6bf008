import { languageOf, stemOf } from '../related-files.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';

/** Other versions stand beside an inspection or a council, in a known language. */
export const badVersions: Rule = (facts) => {
  const { youngPeople, translations, councilTranslations } = facts.content;
  return [
    ...[...youngPeople, ...translations].flatMap((entry) => withoutInspection(entry, facts)),
    ...councilTranslations.flatMap((entry) => withoutCouncil(entry, facts)),
    ...[...translations, ...councilTranslations].flatMap(unknownLanguage),
  ];
};

function withoutInspection({ id, file }: { id: string; file: string }, facts: Facts): Finding[] {
  if (facts.has('inspections', stemOf(id))) return [];
  const message = `There is no file “inspections/${stemOf(id)}.md” that this is a version of.`;
  const fix = 'Rename the file to that of an inspection, with .young or a language before .md.';
  return [errorAt(file, [], 'no-inspection', message, fix)];
}

function withoutCouncil({ id, file }: { id: string; file: string }, facts: Facts): Finding[] {
  if (facts.has('authorities', stemOf(id))) return [];
  const message = `There is no file “authorities/${stemOf(id)}.md” that this is a version of.`;
  const fix = 'Rename the file to that of a council, with a language before .md.';
  return [errorAt(file, [], 'no-council', message, fix)];
}

function unknownLanguage({ id, file }: { id: string; file: string }): Finding[] {
  const code = languageOf(id);
  if (nameOf(code) !== undefined && code !== 'en') return [];
  const message = `“${code}” is not the code of another language.`;
  const fix = 'Name the file with a code such as .cy.md for Welsh or .ur.md for Urdu.';
  return [errorAt(file, [], 'unknown-language', message, fix)];
}

/** A language's English name, where the code is well formed and known. */
function nameOf(code: string): string | undefined {
  return new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' }).of(code);
}
