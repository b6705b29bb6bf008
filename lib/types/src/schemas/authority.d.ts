import { z } from 'astro/zod';
/** A council that is inspected. The file's name is its short name and never changes. */
export declare const authority: z.ZodObject<{
    name: z.ZodString;
    officialName: z.ZodString;
    alsoCalled: z.ZodDefault<z.ZodArray<z.ZodString>>;
    type: z.ZodString;
    region: z.ZodString;
    website: z.ZodOptional<z.ZodURL>;
    committeeSite: z.ZodOptional<z.ZodURL>;
    inspectorPage: z.ZodOptional<z.ZodURL>;
    codes: z.ZodDefault<z.ZodObject<{
        gss: z.ZodOptional<z.ZodString>;
        gssFormer: z.ZodOptional<z.ZodString>;
        dfe: z.ZodOptional<z.ZodString>;
        ofsted: z.ZodOptional<z.ZodString>;
        register: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    started: z.ZodOptional<z.ZodISODate>;
    ended: z.ZodOptional<z.ZodISODate>;
    populationUnder25: z.ZodOptional<z.ZodInt>;
    neighbours: z.ZodDefault<z.ZodArray<z.ZodString>>;
    predecessors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    successors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        text: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
    changes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        on: z.ZodISODate;
        what: z.ZodString;
        correction: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>>;
    deliveredBy: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        from: z.ZodISODate;
        until: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type AuthorityFile = z.infer<typeof authority>;
