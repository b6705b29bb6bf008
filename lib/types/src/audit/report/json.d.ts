import { z } from 'astro/zod';
import type { Judged } from '../waivers.ts';
import { type AuditSummary } from '../../schemas/audit.ts';
declare const schema: z.ZodObject<{
    $schema: z.ZodString;
    summary: z.ZodObject<{
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
    faults: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            advice: "advice";
        }>;
        file: z.ZodString;
        line: z.ZodInt;
        column: z.ZodInt;
        message: z.ZodString;
        fix: z.ZodString;
        page: z.ZodString;
        criteria: z.ZodArray<z.ZodString>;
        selector: z.ZodString;
        snippet: z.ZodString;
        condition: z.ZodString;
    }, z.core.$strip>>;
    waived: z.ZodArray<z.ZodObject<{
        waiver: z.ZodObject<{
            page: z.ZodString;
            rule: z.ZodString;
            selector: z.ZodOptional<z.ZodString>;
            reason: z.ZodString;
            link: z.ZodURL;
            until: z.ZodISODate;
        }, z.core.$strict>;
        fault: z.ZodObject<{
            code: z.ZodString;
            severity: z.ZodEnum<{
                error: "error";
                advice: "advice";
            }>;
            file: z.ZodString;
            line: z.ZodInt;
            column: z.ZodInt;
            message: z.ZodString;
            fix: z.ZodString;
            page: z.ZodString;
            criteria: z.ZodArray<z.ZodString>;
            selector: z.ZodString;
            snippet: z.ZodString;
            condition: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type JsonReport = z.infer<typeof schema>;
/** The audit as data, in the form that `reportSchema` publishes. Throws if it is not of that form. */
export declare function toJson({ faults, waived }: Judged, summary: AuditSummary): JsonReport;
/** The JSON Schema of the report, for programs that read it. */
export declare function reportSchema(): object;
export {};
