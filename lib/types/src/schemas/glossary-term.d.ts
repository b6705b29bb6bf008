import { z } from 'astro/zod';
/** A word that residents may not know. Its explanation is the body, in 40 words at most. */
export declare const glossaryTerm: z.ZodObject<{
    term: z.ZodString;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        text: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
    forms: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type GlossaryTermFile = z.infer<typeof glossaryTerm>;
