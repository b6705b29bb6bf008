/**
 * The language that pages are made in now. A build makes all pages of one language, then those of the
 * next: so it is set once for each, and no function has to hand it on.
 */
let current = 'en';

/** What one of those is called that publish what they do, and many: “council”, “school”. */
export type BodyNoun = { one: string; many: string };

let noun: BodyNoun = { one: 'council', many: 'councils' };

/** The language that words and dates come in. */
export function currentLanguage(): string {
  return current;
}

/**
 * Lets words and dates come in a language from now on, and sentences speak of bodies as the settings
 * call them. As pages of one site are made one after the other, no function has to hand that on either.
 */
export function setLanguage(language: string, bodies: BodyNoun = noun): void {
  current = language;
  noun = bodies;
}

/** What a sentence calls whoever was inspected: “council”. */
export function bodyNoun(): BodyNoun {
  return noun;
}
