import { z } from 'astro/zod';
/** The marks a grade can wear. Each is a shape with a colour of its own; the word is always beside it. */
export declare const gradeMarks: readonly ["star", "tick", "bar", "arrow", "cross"];
declare const area: z.ZodObject<{
    id: z.ZodString;
    label: z.ZodString;
    plain: z.ZodString;
    about: z.ZodString;
    within: z.ZodOptional<z.ZodString>;
    alsoPrinted: z.ZodDefault<z.ZodArray<z.ZodString>>;
    before: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<"same">, z.ZodObject<{
        areas: z.ZodArray<z.ZodString>;
        why: z.ZodString;
    }, z.core.$strict>]>>;
}, z.core.$strict>;
declare const grade: z.ZodObject<{
    id: z.ZodString;
    label: z.ZodString;
    meaning: z.ZodString;
    mark: z.ZodEnum<{
        star: "star";
        tick: "tick";
        bar: "bar";
        arrow: "arrow";
        cross: "cross";
    }>;
    alsoPrinted: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
/**
 * A framework: what an inspectorate judges, from when, in which words and grades, with which
 * deadlines. A new inspectorate is a new file of this form and no new code.
 */
export declare const framework: z.ZodDiscriminatedUnion<[z.ZodObject<{
    outcome: z.ZodLiteral<"graded">;
    areas: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        plain: z.ZodString;
        about: z.ZodString;
        within: z.ZodOptional<z.ZodString>;
        alsoPrinted: z.ZodDefault<z.ZodArray<z.ZodString>>;
        before: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<"same">, z.ZodObject<{
            areas: z.ZodArray<z.ZodString>;
            why: z.ZodString;
        }, z.core.$strict>]>>;
    }, z.core.$strict>>;
    overall: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        label: z.ZodString;
        plain: z.ZodString;
        about: z.ZodString;
        alsoPrinted: z.ZodDefault<z.ZodArray<z.ZodString>>;
        before: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<"same">, z.ZodObject<{
            areas: z.ZodArray<z.ZodString>;
            why: z.ZodString;
        }, z.core.$strict>]>>;
    }, z.core.$strict>, z.ZodObject<{
        none: z.ZodString;
        since: z.ZodISODate;
    }, z.core.$strict>]>>;
    grades: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        meaning: z.ZodString;
        mark: z.ZodEnum<{
            star: "star";
            tick: "tick";
            bar: "bar";
            arrow: "arrow";
            cross: "cross";
        }>;
        alsoPrinted: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    dropped: z.ZodDefault<z.ZodArray<z.ZodObject<{
        area: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
    id: z.ZodString;
    family: z.ZodString;
    subject: z.ZodString;
    name: z.ZodString;
    shortName: z.ZodString;
    about: z.ZodString;
    inspectorates: z.ZodArray<z.ZodString>;
    follows: z.ZodOptional<z.ZodString>;
    kinds: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        about: z.ZodString;
        from: z.ZodISODate;
        until: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
    deadlines: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        workingDays: z.ZodInt;
        law: z.ZodString;
    }, z.core.$strict>>>;
    returns: z.ZodOptional<z.ZodObject<{
        fromMonths: z.ZodInt;
        toMonths: z.ZodInt;
        basis: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
    outcome: z.ZodLiteral<"narrative">;
    results: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        meaning: z.ZodString;
        mark: z.ZodEnum<{
            star: "star";
            tick: "tick";
            bar: "bar";
            arrow: "arrow";
            cross: "cross";
        }>;
        alsoPrinted: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    why: z.ZodString;
    id: z.ZodString;
    family: z.ZodString;
    subject: z.ZodString;
    name: z.ZodString;
    shortName: z.ZodString;
    about: z.ZodString;
    inspectorates: z.ZodArray<z.ZodString>;
    follows: z.ZodOptional<z.ZodString>;
    kinds: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        about: z.ZodString;
        from: z.ZodISODate;
        until: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
    deadlines: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        workingDays: z.ZodInt;
        law: z.ZodString;
    }, z.core.$strict>>>;
    returns: z.ZodOptional<z.ZodObject<{
        fromMonths: z.ZodInt;
        toMonths: z.ZodInt;
        basis: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
    outcome: z.ZodLiteral<"ungraded">;
    why: z.ZodString;
    id: z.ZodString;
    family: z.ZodString;
    subject: z.ZodString;
    name: z.ZodString;
    shortName: z.ZodString;
    about: z.ZodString;
    inspectorates: z.ZodArray<z.ZodString>;
    follows: z.ZodOptional<z.ZodString>;
    kinds: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        about: z.ZodString;
        from: z.ZodISODate;
        until: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
    deadlines: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        workingDays: z.ZodInt;
        law: z.ZodString;
    }, z.core.$strict>>>;
    returns: z.ZodOptional<z.ZodObject<{
        fromMonths: z.ZodInt;
        toMonths: z.ZodInt;
        basis: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>], "outcome">;
export type Framework = z.infer<typeof framework>;
export type GradedFramework = Extract<Framework, {
    outcome: 'graded';
}>;
export type Area = z.infer<typeof area>;
export type Grade = z.infer<typeof grade>;
export type GradeMark = (typeof gradeMarks)[number];
export {};
