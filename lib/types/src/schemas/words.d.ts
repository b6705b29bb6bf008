import { z } from 'astro/zod';
/** The publisher's own rules for words: terms, abbreviations, names, and how hard a text may be. */
export declare const words: z.ZodObject<{
    readingAge: z.ZodDefault<z.ZodObject<{
        target: z.ZodNumber;
        limit: z.ZodOptional<z.ZodNumber>;
        youngPeople: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    abbreviations: z.ZodDefault<z.ZodArray<z.ZodString>>;
    names: z.ZodDefault<z.ZodArray<z.ZodString>>;
    terms: z.ZodDefault<z.ZodArray<z.ZodObject<{
        write: z.ZodString;
        insteadOf: z.ZodArray<z.ZodString>;
        why: z.ZodString;
        except: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type Words = z.infer<typeof words>;
