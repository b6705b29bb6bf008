import { z } from 'astro/zod';
/**
 * The small fields that every schema is made of. A field says both what is wrong and what to write
 * instead; `read/explain.ts` takes the two apart again.
 */
/** Joins what is wrong and what to write instead into one message that zod can carry. */
export declare function say(message: string, fix: string): string;
/** A short name for files and addresses: small letters, digits and single hyphens. */
export declare const slug: z.ZodString;
/** A day as ISO 8601 writes it, YYYY-MM-DD. It has no time and no zone. */
export declare const isoDate: z.ZodISODate;
/** One paragraph of plain text. Invisible tricks are refused where the file is read. */
export declare const text: z.ZodString;
/** A full web address. Only https and http: anything else could run code in a reader's browser. */
export declare const webAddress: z.ZodURL;
/** An email address. */
export declare const emailAddress: z.ZodEmail;
/**
 * Rules of prose that this one file may break, each with its reason. An exception that nothing needs
 * any more is a problem of its own.
 */
export declare const exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
    rule: z.ZodString;
    text: z.ZodString;
    why: z.ZodString;
}, z.core.$strict>>>;
/** A whole number from `least` up. */
export declare function wholeNumber(least: number): z.ZodInt;
/** One of a few fixed words. */
export declare function oneOf<const Words extends readonly [string, ...string[]]>(words: Words): z.ZodEnum<{ [k_1 in Words[number]]: k_1; } extends infer T ? { [k in keyof T]: T[k]; } : never>;
