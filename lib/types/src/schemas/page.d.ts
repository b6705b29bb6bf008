import { z } from 'astro/zod';
/** A page of prose, such as the one about the site. */
export declare const page: z.ZodObject<{
    title: z.ZodString;
    description: z.ZodString;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        text: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
    shows: z.ZodOptional<z.ZodEnum<{
        audit: "audit";
    }>>;
    order: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
export type PageFile = z.infer<typeof page>;
