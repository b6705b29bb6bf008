import type { z } from 'astro/zod';
/** One kind of content: where its files lie, what ends their names, what one file may say. */
export type Collection = {
    /** A folder in the content folder, or one file there. */
    place: string;
    /** Markdown files have a body, YAML files are data alone. */
    form: '.md' | '.yaml';
    /** What one file is called in a message: “an inspection”. */
    called: string;
    schema: z.ZodType;
    /** Where a folder holds more than one kind of file: the names of this kind. */
    names?: RegExp;
    /** A missing folder is fine where a site can do without. */
    optional?: true;
};
/** Every collection there is. A new one is a new line here and a schema beside this file. */
export declare const collections: {
    readonly site: {
        readonly place: "site.yaml";
        readonly form: ".yaml";
        readonly called: "the site settings";
        readonly schema: z.ZodObject<{
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
    };
    readonly holidays: {
        readonly place: "holidays.yaml";
        readonly form: ".yaml";
        readonly called: "the list of holidays";
        readonly schema: z.ZodObject<{
            from: z.ZodISODate;
            until: z.ZodISODate;
            source: z.ZodString;
            days: z.ZodArray<z.ZodObject<{
                date: z.ZodISODate;
                name: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>;
    };
    readonly words: {
        readonly place: "words.yaml";
        readonly form: ".yaml";
        readonly called: "the rules for words";
        readonly schema: z.ZodObject<{
            readingAge: z.ZodDefault<z.ZodObject<{
                target: z.ZodNumber;
                limit: z.ZodOptional<z.ZodNumber>;
                youngPeople: z.ZodDefault<z.ZodNumber>;
            }, z.core.$strict>>;
            abbreviations: z.ZodDefault<z.ZodArray<z.ZodString>>;
            names: z.ZodDefault<z.ZodArray<z.ZodString>>;
            terms: z.ZodDefault<z.ZodArray<z.ZodObject<{
                write: z.ZodString;
                insteadOf: z.ZodArray<z.ZodString>;
                why: z.ZodString;
                except: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>>>;
        }, z.core.$strict>;
        readonly optional: true;
    };
    readonly audit: {
        readonly place: "audit.yaml";
        readonly form: ".yaml";
        readonly called: "the result of the last audit";
        readonly schema: z.ZodObject<{
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
        readonly optional: true;
    };
    readonly frameworks: {
        readonly place: "frameworks";
        readonly form: ".yaml";
        readonly called: "a framework";
        readonly schema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    };
    readonly authorities: {
        readonly place: "authorities";
        readonly form: ".md";
        readonly called: "an authority";
        readonly schema: z.ZodObject<{
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
    };
    readonly councilTranslations: {
        readonly place: "authorities";
        readonly form: ".md";
        readonly called: "a translation of a council’s page";
        readonly schema: z.ZodObject<{
            title: z.ZodString;
            description: z.ZodString;
            by: z.ZodString;
            on: z.ZodISODate;
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
        readonly names: RegExp;
        readonly optional: true;
    };
    readonly inspections: {
        readonly place: "inspections";
        readonly form: ".md";
        readonly called: "an inspection";
        readonly schema: z.ZodObject<{
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
    };
    readonly youngPeople: {
        readonly place: "inspections";
        readonly form: ".md";
        readonly called: "a page for young people";
        readonly schema: z.ZodObject<{
            title: z.ZodString;
            description: z.ZodString;
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
        readonly names: RegExp;
        readonly optional: true;
    };
    readonly translations: {
        readonly place: "inspections";
        readonly form: ".md";
        readonly called: "a translation";
        readonly schema: z.ZodObject<{
            title: z.ZodString;
            description: z.ZodString;
            by: z.ZodString;
            on: z.ZodISODate;
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
        readonly names: RegExp;
        readonly optional: true;
    };
    readonly responses: {
        readonly place: "responses";
        readonly form: ".md";
        readonly called: "a response";
        readonly schema: z.ZodObject<{
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
        readonly optional: true;
    };
    readonly meetings: {
        readonly place: "meetings";
        readonly form: ".md";
        readonly called: "a meeting";
        readonly schema: z.ZodObject<{
            authority: z.ZodString;
            committee: z.ZodString;
            date: z.ZodISODate;
            item: z.ZodOptional<z.ZodString>;
            title: z.ZodString;
            url: z.ZodOptional<z.ZodURL>;
            inspections: z.ZodDefault<z.ZodArray<z.ZodString>>;
            inShort: z.ZodString;
            presented: z.ZodArray<z.ZodString>;
            questions: z.ZodDefault<z.ZodArray<z.ZodObject<{
                topic: z.ZodString;
                asked: z.ZodObject<{
                    who: z.ZodString;
                    said: z.ZodString;
                }, z.core.$strict>;
                answered: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    who: z.ZodString;
                    said: z.ZodString;
                }, z.core.$strict>>>;
            }, z.core.$strict>>>;
            decided: z.ZodDefault<z.ZodArray<z.ZodString>>;
            decidedNotKnown: z.ZodOptional<z.ZodString>;
            figures: z.ZodDefault<z.ZodArray<z.ZodObject<{
                value: z.ZodString;
                counts: z.ZodString;
                on: z.ZodISODate;
                when: z.ZodOptional<z.ZodString>;
                source: z.ZodString;
            }, z.core.$strict>>>;
            documents: z.ZodDefault<z.ZodArray<z.ZodObject<{
                title: z.ZodString;
                url: z.ZodOptional<z.ZodURL>;
                format: z.ZodDefault<z.ZodString>;
                kilobytes: z.ZodOptional<z.ZodInt>;
                pages: z.ZodOptional<z.ZodInt>;
                published: z.ZodOptional<z.ZodISODate>;
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
        readonly optional: true;
    };
    readonly hexmap: {
        readonly place: "hexmap.yaml";
        readonly form: ".yaml";
        readonly called: "the map of hexagons";
        readonly schema: z.ZodObject<{
            source: z.ZodString;
            url: z.ZodURL;
            licence: z.ZodString;
            hexes: z.ZodRecord<z.ZodString, z.ZodObject<{
                q: z.ZodInt;
                r: z.ZodInt;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        readonly optional: true;
    };
    readonly glossary: {
        readonly place: "glossary";
        readonly form: ".md";
        readonly called: "a glossary term";
        readonly schema: z.ZodObject<{
            term: z.ZodString;
            exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
                rule: z.ZodString;
                text: z.ZodString;
                why: z.ZodString;
            }, z.core.$strict>>>;
            forms: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        readonly optional: true;
    };
    readonly pages: {
        readonly place: "pages";
        readonly form: ".md";
        readonly called: "a page";
        readonly schema: z.ZodObject<{
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
        readonly optional: true;
    };
};
export type CollectionName = keyof typeof collections;
/** Where the file of an entry lies, from the content folder. */
export declare function fileOf(name: CollectionName, id: string): string;
/** What one valid file of a collection says. */
export type FileOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
/** One valid file: its short name, where it lies, what it says. */
export type Entry<Name extends CollectionName> = {
    /** The path below the collection's folder without its ending: `brent/2026-05-ilacs`. */
    id: string;
    /** The path from the content folder, with forward slashes. */
    file: string;
    data: FileOf<Name>;
    /** Changes when a byte of the front matter does. */
    digest: string;
    /** Changes when a byte of the body does. */
    proseDigest: string;
};
/** All the content there is, each file valid by itself. */
export type Content = {
    [Name in CollectionName]: Entry<Name>[];
};
