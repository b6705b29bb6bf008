import { z } from 'astro/zod';
/** What responses and meetings share: papers, where a statement comes from, and figures. */
/** A document with its type and size, so that nobody opens a large file by surprise. */
export declare const document: z.ZodObject<{
    title: z.ZodString;
    url: z.ZodOptional<z.ZodURL>;
    format: z.ZodDefault<z.ZodString>;
    kilobytes: z.ZodOptional<z.ZodInt>;
    pages: z.ZodOptional<z.ZodInt>;
    published: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>;
/** A paper, a page or a meeting that statements come from. Others point to it by its id. */
export declare const source: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    on: z.ZodISODate;
    url: z.ZodOptional<z.ZodURL>;
}, z.core.$strict>;
/** A number that somebody gave: never without its day, what is counted, and where it is from. */
export declare const figure: z.ZodObject<{
    value: z.ZodString;
    counts: z.ZodString;
    on: z.ZodISODate;
    when: z.ZodOptional<z.ZodString>;
    source: z.ZodString;
}, z.core.$strict>;
/** A day, or a month where nobody said which day. */
export declare const dayOrMonth: z.ZodString;
/** Where an inspection lies: its council and its file’s name. */
export declare const inspectionId: z.ZodString;
/** What was changed on a page that people had read before. A mistake that was put right says so. */
export declare const pageChange: z.ZodObject<{
    on: z.ZodISODate;
    what: z.ZodString;
    correction: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strict>;
/** All changes of a page, oldest first. */
export declare const pageChanges: z.ZodDefault<z.ZodArray<z.ZodObject<{
    on: z.ZodISODate;
    what: z.ZodString;
    correction: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strict>>>;
export type Document = z.infer<typeof document>;
export type Source = z.infer<typeof source>;
export type Figure = z.infer<typeof figure>;
export type PageChange = z.infer<typeof pageChange>;
