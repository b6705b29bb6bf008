import { z } from 'astro/zod';
declare const judgement: z.ZodUnion<readonly [z.ZodObject<{
    area: z.ZodString;
    grade: z.ZodString;
    printed: z.ZodOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    area: z.ZodString;
    missing: z.ZodEnum<{
        "not-judged": "not-judged";
        "not-known": "not-known";
    }>;
    why: z.ZodString;
}, z.core.$strict>]>;
/** An inspection or a visit: the facts in front matter, the plain-language summary in the body. */
export declare const inspection: z.ZodObject<{
    authority: z.ZodString;
    framework: z.ZodString;
    kind: z.ZodString;
    onSite: z.ZodDefault<z.ZodArray<z.ZodObject<{
        from: z.ZodISODate;
        to: z.ZodISODate;
    }, z.core.$strict>>>;
    onSiteNotKnown: z.ZodOptional<z.ZodString>;
    published: z.ZodISODate;
    publishedInReport: z.ZodOptional<z.ZodISODate>;
    received: z.ZodOptional<z.ZodISODate>;
    report: z.ZodObject<{
        url: z.ZodOptional<z.ZodURL>;
        format: z.ZodDefault<z.ZodString>;
        language: z.ZodDefault<z.ZodString>;
        pages: z.ZodOptional<z.ZodInt>;
        bytes: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>;
    outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
        type: z.ZodLiteral<"graded">;
        judgements: z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
            area: z.ZodString;
            grade: z.ZodString;
            printed: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            area: z.ZodString;
            missing: z.ZodEnum<{
                "not-judged": "not-judged";
                "not-known": "not-known";
            }>;
            why: z.ZodString;
        }, z.core.$strict>]>>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"narrative">;
        result: z.ZodOptional<z.ZodString>;
        resultNotKnown: z.ZodOptional<z.ZodString>;
        previous: z.ZodOptional<z.ZodISODate>;
        next: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"ungraded">;
        topic: z.ZodOptional<z.ZodString>;
        priorityAction: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>], "type">;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        text: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
    nextVisit: z.ZodOptional<z.ZodObject<{
        when: z.ZodString;
        source: z.ZodString;
        url: z.ZodOptional<z.ZodURL>;
    }, z.core.$strict>>;
    improvementCount: z.ZodOptional<z.ZodInt>;
    strengths: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        area: z.ZodOptional<z.ZodString>;
        text: z.ZodString;
    }, z.core.$strict>>>;
    improvements: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        area: z.ZodOptional<z.ZodString>;
        text: z.ZodString;
    }, z.core.$strict>>>;
    easyRead: z.ZodOptional<z.ZodObject<{
        format: z.ZodDefault<z.ZodString>;
        pages: z.ZodOptional<z.ZodInt>;
        kilobytes: z.ZodOptional<z.ZodInt>;
        published: z.ZodOptional<z.ZodISODate>;
        url: z.ZodURL;
        by: z.ZodString;
    }, z.core.$strict>>;
    changes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        on: z.ZodISODate;
        what: z.ZodString;
        correction: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type InspectionFile = z.infer<typeof inspection>;
export type Outcome = InspectionFile['outcome'];
export type Judgement = z.infer<typeof judgement>;
export type Point = InspectionFile['improvements'][number];
export {};
