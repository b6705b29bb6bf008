import { z } from 'astro/zod';
/** How far an action can be. */
export declare const actionStatuses: readonly ["not-started", "under-way", "done", "changed", "dropped"];
/**
 * What the council says about one inspection: its statement, its actions, their progress. The file
 * lies where the inspection does: `responses/brent/2026-05-ilacs.md` answers
 * `inspections/brent/2026-05-ilacs.md`.
 */
export declare const response: z.ZodObject<{
    statement: z.ZodOptional<z.ZodObject<{
        title: z.ZodString;
        url: z.ZodOptional<z.ZodURL>;
        format: z.ZodDefault<z.ZodString>;
        kilobytes: z.ZodOptional<z.ZodInt>;
        pages: z.ZodOptional<z.ZodInt>;
        published: z.ZodISODate;
    }, z.core.$strict>>;
    due: z.ZodOptional<z.ZodObject<{
        date: z.ZodISODate;
        source: z.ZodString;
    }, z.core.$strict>>;
    actions: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        status: z.ZodLiteral<"not-started">;
        id: z.ZodString;
        name: z.ZodString;
        text: z.ZodString;
        answers: z.ZodArray<z.ZodString>;
        who: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        said: z.ZodISODate;
        source: z.ZodString;
        progress: z.ZodDefault<z.ZodArray<z.ZodObject<{
            on: z.ZodISODate;
            text: z.ZodString;
            source: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"under-way">;
        id: z.ZodString;
        name: z.ZodString;
        text: z.ZodString;
        answers: z.ZodArray<z.ZodString>;
        who: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        said: z.ZodISODate;
        source: z.ZodString;
        progress: z.ZodDefault<z.ZodArray<z.ZodObject<{
            on: z.ZodISODate;
            text: z.ZodString;
            source: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"done">;
        done: z.ZodISODate;
        id: z.ZodString;
        name: z.ZodString;
        text: z.ZodString;
        answers: z.ZodArray<z.ZodString>;
        who: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        said: z.ZodISODate;
        source: z.ZodString;
        progress: z.ZodDefault<z.ZodArray<z.ZodObject<{
            on: z.ZodISODate;
            text: z.ZodString;
            source: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"changed">;
        why: z.ZodString;
        id: z.ZodString;
        name: z.ZodString;
        text: z.ZodString;
        answers: z.ZodArray<z.ZodString>;
        who: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        said: z.ZodISODate;
        source: z.ZodString;
        progress: z.ZodDefault<z.ZodArray<z.ZodObject<{
            on: z.ZodISODate;
            text: z.ZodString;
            source: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"dropped">;
        why: z.ZodString;
        id: z.ZodString;
        name: z.ZodString;
        text: z.ZodString;
        answers: z.ZodArray<z.ZodString>;
        who: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        said: z.ZodISODate;
        source: z.ZodString;
        progress: z.ZodDefault<z.ZodArray<z.ZodObject<{
            on: z.ZodISODate;
            text: z.ZodString;
            source: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>], "status">>>;
    ownList: z.ZodOptional<z.ZodObject<{
        about: z.ZodString;
        source: z.ZodString;
        points: z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            answers: z.ZodDefault<z.ZodArray<z.ZodString>>;
            doing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    otherCounts: z.ZodDefault<z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        source: z.ZodString;
    }, z.core.$strict>>>;
    figures: z.ZodDefault<z.ZodArray<z.ZodObject<{
        value: z.ZodString;
        counts: z.ZodString;
        on: z.ZodISODate;
        when: z.ZodOptional<z.ZodString>;
        source: z.ZodString;
    }, z.core.$strict>>>;
    sources: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        on: z.ZodISODate;
        url: z.ZodOptional<z.ZodURL>;
    }, z.core.$strict>>;
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
export type ResponseFile = z.infer<typeof response>;
export type ActionFile = ResponseFile['actions'][number];
export type ActionStatus = ActionFile['status'];
