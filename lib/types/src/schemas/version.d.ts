import { z } from 'astro/zod';
/**
 * One inspection told for other readers. Its file lies beside the inspection’s:
 * `2026-01-ilacs.young.md` for young people, `2026-01-ilacs.ur.md` in Urdu.
 */
/** For young people: short, and read with ease by most nine-year-olds. */
export declare const youngPeople: z.ZodObject<{
    title: z.ZodString;
    description: z.ZodString;
    changes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        on: z.ZodISODate;
        what: z.ZodString;
        correction: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>>;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        text: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** In another language. All words of the page but the site’s own header and footer are in it. */
export declare const translation: z.ZodObject<{
    title: z.ZodString;
    description: z.ZodString;
    by: z.ZodString;
    on: z.ZodISODate;
    changes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        on: z.ZodISODate;
        what: z.ZodString;
        correction: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>>;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        text: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type YoungPeopleFile = z.infer<typeof youngPeople>;
export type TranslationFile = z.infer<typeof translation>;
