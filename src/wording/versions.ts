import { currentLanguage } from '../domain/language.ts';
import type { InspectionFile } from '../schemas/inspection.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { Fact } from './fact.ts';
import { withinWorkingDays } from './counts.ts';
import { documentInWords } from './responses.ts';

/** Words for the other forms of a page: languages, easy read, and whom to ask for more. */

/** The button that copies the address of a page. */
export const copyLink = 'Copy link';

/** Scripts that run from right to left. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** A language's name as its own speakers write it: “Cymraeg”, “اردو”. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

/** A language's name in the language that pages are made in: “Saesneg” on a page in Welsh. */
export function languageNamed(code: string): string {
  return new Intl.DisplayNames(currentLanguage(), { type: 'language' }).of(code) ?? code;
}

const englishNames = new Intl.DisplayNames('en-GB', { type: 'language' });
const namesAsked = new Map<string, string>();

/** A language's name in English: “Welsh”, “Urdu”. Each is asked for once, as asking is slow. */
export function languageInEnglish(code: string): string {
  const name = namesAsked.get(code) ?? englishNames.of(code) ?? code;
  namesAsked.set(code, name);
  return name;
}

/** Which way a language is written. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** “Easy read (PDF, 8 pages, made by …)”. */
export function easyReadInWords({ by, ...file }: NonNullable<InspectionFile['easyRead']>): string {
  return documentInWords({ ...file, title: 'Easy read' }, `made by ${by}`);
}

/** Whom to ask for another format: the contact for that, else the publisher. */
export function formatFacts({ otherFormats, publisher, accessibility }: SiteSettings): Fact[] {
  const { email, phone, post } = { ...publisher, ...otherFormats };
  const days = otherFormats?.replyWorkingDays ?? accessibility.replyWorkingDays;
  return [
    { name: 'Email', value: email, href: `mailto:${email}` },
    ...(phone === undefined ? [] : [{ name: 'Phone', value: phone }]),
    { name: 'Post', value: post },
    { name: 'When you get an answer', value: withinWorkingDays(days) },
  ];
}
