import type { Framework } from '../schemas/framework.ts';
import { type Change, type Comparison } from './change.ts';
import { type GradedInspection, type JudgedArea } from './outcome.ts';
/** One area in one inspection, as a point on its lane. */
export type TimelinePoint = {
    inspection: GradedInspection;
    area: JudgedArea;
    /** How it stands to the inspection before; nothing in the first inspection. */
    verdict: Change['verdict'] | undefined;
};
/** One row of a timeline: an area through all inspections, with gaps where it was not judged. */
export type Lane = {
    id: string;
    plain: string;
    points: (TimelinePoint | undefined)[];
};
/** A reason why grades cannot be compared, and the areas it is about. */
export type Break = {
    areas: string[];
    why: string;
};
/** What happened from one inspection to the next. */
export type Step = {
    from: GradedInspection;
    to: GradedInspection;
    comparison: Comparison;
    /** Why grades cannot be compared across it, each reason once. Empty where all can. */
    breaks: Break[];
};
export type Timeline = {
    inspections: GradedInspection[];
    lanes: Lane[];
    steps: Step[];
    /** How many there were before these. */
    older: number;
};
type Frameworks = ReadonlyMap<string, Framework>;
/**
 * A council's newest graded inspections side by side, area by area.
 *
 * @param newestFirst graded inspections on one subject, as `resultsOf` gives them.
 * @returns inspections, oldest first; lanes in the order of the newest framework, the areas of older
 *   ones after them, the overall grade last; and the steps between inspections.
 */
export declare function timelineOf(newestFirst: readonly GradedInspection[], frameworks: Frameworks): Timeline;
export {};
