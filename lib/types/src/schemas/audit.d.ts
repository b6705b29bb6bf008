import { z } from 'astro/zod';
/** A known fault that may stay for a while. Everybody who reads the report also reads why. */
export declare const waiver: z.ZodObject<{
    page: z.ZodString;
    rule: z.ZodString;
    selector: z.ZodOptional<z.ZodString>;
    reason: z.ZodString;
    link: z.ZodURL;
    until: z.ZodISODate;
}, z.core.$strict>;
export type Waiver = z.infer<typeof waiver>;
/** What an audit says of itself as a whole. The accessibility statement is made from it. */
export declare const audit: z.ZodObject<{
    asOf: z.ZodISODate;
    complete: z.ZodBoolean;
    pages: z.ZodInt;
    checked: z.ZodInt;
    fromCache: z.ZodInt;
    tools: z.ZodArray<z.ZodString>;
    checks: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        criteria: z.ZodArray<z.ZodString>;
        faults: z.ZodInt;
        pages: z.ZodInt;
        waived: z.ZodInt;
    }, z.core.$strip>>;
    failures: z.ZodArray<z.ZodObject<{
        page: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strip>>;
    waivers: z.ZodArray<z.ZodObject<{
        page: z.ZodString;
        rule: z.ZodString;
        selector: z.ZodOptional<z.ZodString>;
        reason: z.ZodString;
        link: z.ZodURL;
        until: z.ZodISODate;
        faults: z.ZodInt;
    }, z.core.$strict>>;
    toReview: z.ZodInt;
    unseen: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
export type AuditSummary = z.infer<typeof audit>;
