import { currentLanguage } from '../domain/language.ts';
import type { Language } from '../schemas/languages.ts';
import { cy } from './cy.ts';
import { en, type Catalogue, type Message } from './en.ts';

/** The sentences of each language. The types hold that none has fewer than the first. */
const catalogues: Record<Language, Catalogue> = { en, cy };

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Texts<Of> = Of extends string ? Of : Of[keyof Of];
type Values<Key extends keyof typeof en> = Names<Texts<(typeof en)[Key]>>;

/** What a sentence is filled with: nothing where it has no place for it. */
type Filling<Key extends keyof typeof en> = [Values<Key>] extends [never]
  ? []
  : [values: Record<Values<Key>, string | number>];

/**
 * A sentence in the language that pages are made in. Where it has forms for numbers, `count` decides.
 *
 * @param key its name in en.ts.
 */
export function say<Key extends keyof typeof en>(key: Key, ...filling: Filling<Key>): string {
  const language = currentLanguage();
  const message: Message = (isLanguage(language) ? catalogues[language] : en)[key];
  const values: Readonly<Record<string, string | number>> = filling[0] ?? {};
  const sentence = typeof message === 'string' ? message : formOf(message, values, language);
  return sentence.replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

function formOf(
  forms: Exclude<Message, string>,
  { count = 0 }: Readonly<Record<string, string | number>>,
  language: string,
): string {
  const form = new Intl.PluralRules(language).select(Number(count));
  return forms[form] ?? forms.other;
}

function isLanguage(language: string): language is Language {
  return language in catalogues;
}
