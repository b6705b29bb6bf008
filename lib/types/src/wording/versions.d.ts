import type { InspectionFile } from '../schemas/inspection.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { Fact } from '../domain/facts.ts';
/** A language's name as its own speakers write it: “Cymraeg”, “اردو”. */
export declare function languageName(code: string): string;
/** A language's name in English: “Welsh”, “Urdu”. Each is asked for once, as asking is slow. */
export declare function languageInEnglish(code: string): string;
/** Which way a language is written. */
export declare function directionOf(code: string): 'ltr' | 'rtl';
/** “Easy read (PDF, 8 pages, made by …)”. */
export declare function easyReadInWords({ by, ...file }: NonNullable<InspectionFile['easyRead']>): string;
/** Whom to ask for another format: the contact for that, else the publisher. */
export declare function formatFacts({ otherFormats, publisher, accessibility }: SiteSettings): Fact[];
