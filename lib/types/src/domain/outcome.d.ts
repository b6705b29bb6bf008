import type { Grade, GradedFramework } from '../schemas/framework.ts';
import type { Inspection } from './site.ts';
/** The area that stands for all areas together. Frameworks and inspections use this short name. */
export declare const overallId = "overall";
/**
 * What became of one area: a grade that inspectors gave, or the reason why there is none.
 * There is no third way, so no page can show a blank or a guess.
 */
export type Standing = {
    kind: 'graded';
    grade: Grade;
    printed: string;
} | {
    kind: 'missing';
    words: string;
    why: string;
};
/** One area of an inspection with its names and what became of it. */
export type JudgedArea = {
    id: string;
    /** As the inspectorate prints it. */
    label: string;
    /** In plain words. */
    plain: string;
    about: string;
    within: string | undefined;
    standing: Standing;
};
/** A graded inspection: its framework has areas and grades. */
export type GradedInspection = Inspection & {
    framework: GradedFramework;
    outcome: Extract<Inspection['outcome'], {
        type: 'graded';
    }>;
};
/** Whether inspectors gave grades. */
export declare function isGraded(inspection: Inspection): inspection is GradedInspection;
/** What became of each area of the framework, in the framework's order. The overall grade is not one. */
export declare const judgedAreas: (key: GradedInspection) => readonly JudgedArea[];
/**
 * What became of the overall grade: the one that inspectors gave, or why there is none.
 * It is never worked out from the areas.
 *
 * @returns undefined where the framework says nothing of an overall grade.
 */
export declare const overallOf: (key: GradedInspection) => JudgedArea | undefined;
/** The areas with the overall grade after them, where there is one: areas lead. */
export declare function areasAndOverall(inspection: GradedInspection): readonly JudgedArea[];
