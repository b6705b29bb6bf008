import { z } from 'astro/zod';
/** The publisher's settings: who publishes, where, as of which day. */
export declare const site: z.ZodObject<{
    title: z.ZodString;
    tagline: z.ZodString;
    description: z.ZodString;
    address: z.ZodURL;
    asOf: z.ZodISODate;
    publisher: z.ZodObject<{
        name: z.ZodString;
        email: z.ZodEmail;
        phone: z.ZodOptional<z.ZodString>;
        post: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
    otherFormats: z.ZodOptional<z.ZodObject<{
        about: z.ZodString;
        email: z.ZodOptional<z.ZodEmail>;
        phone: z.ZodOptional<z.ZodString>;
        post: z.ZodOptional<z.ZodString>;
        replyWorkingDays: z.ZodInt;
    }, z.core.$strict>>;
    accessibility: z.ZodObject<{
        prepared: z.ZodISODate;
        reviewed: z.ZodISODate;
        replyWorkingDays: z.ZodInt;
    }, z.core.$strict>;
    subjects: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        about: z.ZodString;
    }, z.core.$strict>>;
    regions: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** Days that are not working days, besides Saturdays and Sundays. */
export declare const holidays: z.ZodObject<{
    from: z.ZodISODate;
    until: z.ZodISODate;
    source: z.ZodString;
    days: z.ZodArray<z.ZodObject<{
        date: z.ZodISODate;
        name: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type SiteSettings = z.infer<typeof site>;
export type Holidays = z.infer<typeof holidays>;
