import { z } from 'astro/zod';
/** What the files under /api/v1/ say of an inspection or visit. What holds for all of them: api.ts. */
/** How files name an inspection or visit. */
export declare const inspectionId: z.ZodString;
declare const judgement: z.ZodUnion<readonly [z.ZodObject<{
    grade: z.ZodString;
    gradeLabel: z.ZodString;
    printed: z.ZodString;
    area: z.ZodString;
    label: z.ZodString;
    plain: z.ZodString;
    within: z.ZodOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    missing: z.ZodEnum<{
        "not-judged": "not-judged";
        "not-known": "not-known";
        "not-in-framework": "not-in-framework";
    }>;
    words: z.ZodString;
    why: z.ZodString;
    area: z.ZodString;
    label: z.ZodString;
    plain: z.ZodString;
    within: z.ZodOptional<z.ZodString>;
}, z.core.$strict>]>;
declare const outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"graded">;
    judgements: z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
        grade: z.ZodString;
        gradeLabel: z.ZodString;
        printed: z.ZodString;
        area: z.ZodString;
        label: z.ZodString;
        plain: z.ZodString;
        within: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        missing: z.ZodEnum<{
            "not-judged": "not-judged";
            "not-known": "not-known";
            "not-in-framework": "not-in-framework";
        }>;
        words: z.ZodString;
        why: z.ZodString;
        area: z.ZodString;
        label: z.ZodString;
        plain: z.ZodString;
        within: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>]>>;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"narrative">;
    result: z.ZodUnion<readonly [z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        meaning: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        missing: z.ZodLiteral<"not-known">;
        why: z.ZodString;
    }, z.core.$strict>]>;
    whyNoGrades: z.ZodString;
    previous: z.ZodOptional<z.ZodISODate>;
    next: z.ZodOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"ungraded">;
    whyNoGrades: z.ZodString;
    topic: z.ZodOptional<z.ZodString>;
    topicNotKnown: z.ZodOptional<z.ZodString>;
    priorityAction: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>], "type">;
/** One inspection or visit with all its facts. */
export declare const apiInspection: z.ZodObject<{
    id: z.ZodString;
    authority: z.ZodString;
    authorityName: z.ZodString;
    framework: z.ZodString;
    frameworkName: z.ZodString;
    subject: z.ZodString;
    kind: z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>;
    inspectors: z.ZodArray<z.ZodString>;
    onSite: z.ZodArray<z.ZodObject<{
        from: z.ZodISODate;
        to: z.ZodISODate;
    }, z.core.$strict>>;
    onSiteNotKnown: z.ZodOptional<z.ZodString>;
    published: z.ZodISODate;
    publishedInReport: z.ZodOptional<z.ZodISODate>;
    received: z.ZodOptional<z.ZodISODate>;
    report: z.ZodObject<{
        url: z.ZodOptional<z.ZodURL>;
        urlNotKnown: z.ZodOptional<z.ZodString>;
        format: z.ZodString;
        language: z.ZodString;
        pages: z.ZodOptional<z.ZodInt>;
        bytes: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>;
    outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
        type: z.ZodLiteral<"graded">;
        judgements: z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
            grade: z.ZodString;
            gradeLabel: z.ZodString;
            printed: z.ZodString;
            area: z.ZodString;
            label: z.ZodString;
            plain: z.ZodString;
            within: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            missing: z.ZodEnum<{
                "not-judged": "not-judged";
                "not-known": "not-known";
                "not-in-framework": "not-in-framework";
            }>;
            words: z.ZodString;
            why: z.ZodString;
            area: z.ZodString;
            label: z.ZodString;
            plain: z.ZodString;
            within: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"narrative">;
        result: z.ZodUnion<readonly [z.ZodObject<{
            id: z.ZodString;
            label: z.ZodString;
            meaning: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            missing: z.ZodLiteral<"not-known">;
            why: z.ZodString;
        }, z.core.$strict>]>;
        whyNoGrades: z.ZodString;
        previous: z.ZodOptional<z.ZodISODate>;
        next: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"ungraded">;
        whyNoGrades: z.ZodString;
        topic: z.ZodOptional<z.ZodString>;
        topicNotKnown: z.ZodOptional<z.ZodString>;
        priorityAction: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>], "type">;
    inWords: z.ZodString;
    improvementCount: z.ZodOptional<z.ZodInt>;
    strengths: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        area: z.ZodOptional<z.ZodString>;
        text: z.ZodString;
    }, z.core.$strict>>;
    improvements: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        area: z.ZodOptional<z.ZodString>;
        text: z.ZodString;
    }, z.core.$strict>>;
    response: z.ZodOptional<z.ZodObject<{
        due: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
            from: z.ZodLiteral<"council">;
            date: z.ZodISODate;
            source: z.ZodObject<{
                id: z.ZodString;
                title: z.ZodString;
                on: z.ZodISODate;
                url: z.ZodOptional<z.ZodURL>;
            }, z.core.$strict>;
            workedOut: z.ZodOptional<z.ZodObject<{
                date: z.ZodISODate;
                since: z.ZodISODate;
                sinceIs: z.ZodEnum<{
                    published: "published";
                    received: "received";
                }>;
                workingDays: z.ZodInt;
                law: z.ZodString;
            }, z.core.$strict>>;
            inWords: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            inWords: z.ZodString;
            date: z.ZodISODate;
            since: z.ZodISODate;
            sinceIs: z.ZodEnum<{
                published: "published";
                received: "received";
            }>;
            workingDays: z.ZodInt;
            law: z.ZodString;
            from: z.ZodLiteral<"worked-out">;
        }, z.core.$strict>], "from">>;
        statement: z.ZodOptional<z.ZodObject<{
            title: z.ZodString;
            url: z.ZodOptional<z.ZodURL>;
            format: z.ZodDefault<z.ZodString>;
            kilobytes: z.ZodOptional<z.ZodInt>;
            pages: z.ZodOptional<z.ZodInt>;
            published: z.ZodISODate;
        }, z.core.$strict>>;
        points: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            number: z.ZodInt;
            actions: z.ZodArray<z.ZodString>;
            noResponse: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        actions: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            text: z.ZodString;
            answers: z.ZodArray<z.ZodString>;
            who: z.ZodOptional<z.ZodString>;
            by: z.ZodOptional<z.ZodString>;
            status: z.ZodEnum<{
                done: "done";
                dropped: "dropped";
                "not-started": "not-started";
                "under-way": "under-way";
                changed: "changed";
            }>;
            statusInWords: z.ZodString;
            done: z.ZodOptional<z.ZodISODate>;
            why: z.ZodOptional<z.ZodString>;
            overdue: z.ZodBoolean;
            said: z.ZodISODate;
            source: z.ZodString;
            progress: z.ZodArray<z.ZodObject<{
                on: z.ZodISODate;
                text: z.ZodString;
                source: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        ownList: z.ZodOptional<z.ZodObject<{
            about: z.ZodString;
            source: z.ZodString;
            points: z.ZodArray<z.ZodObject<{
                text: z.ZodString;
                answers: z.ZodDefault<z.ZodArray<z.ZodString>>;
                doing: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        otherCounts: z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            source: z.ZodString;
        }, z.core.$strict>>;
        figures: z.ZodArray<z.ZodObject<{
            value: z.ZodString;
            counts: z.ZodString;
            on: z.ZodISODate;
            when: z.ZodOptional<z.ZodString>;
            source: z.ZodString;
        }, z.core.$strict>>;
        sources: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            title: z.ZodString;
            on: z.ZodISODate;
            url: z.ZodOptional<z.ZodURL>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    page: z.ZodURL;
    self: z.ZodURL;
}, z.core.$strict>;
/** One inspection or visit in a list. */
export declare const apiInspectionBrief: z.ZodObject<{
    id: z.ZodString;
    published: z.ZodISODate;
    framework: z.ZodString;
    kind: z.ZodString;
    inWords: z.ZodString;
    page: z.ZodURL;
    self: z.ZodURL;
}, z.core.$strict>;
export type ApiInspection = z.output<typeof apiInspection>;
export type ApiBrief = z.output<typeof apiInspectionBrief>;
export type ApiJudgement = z.output<typeof judgement>;
export type ApiOutcome = z.output<typeof outcome>;
export {};
