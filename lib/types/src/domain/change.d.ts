import type { Framework, Grade, GradedFramework } from '../schemas/framework.ts';
import { type GradedInspection, type JudgedArea } from './outcome.ts';
/** How one area stands to the inspection before. */
export type Change = {
    area: JudgedArea;
} & ({
    verdict: 'better' | 'worse' | 'same';
    before: Grade;
    after: Grade;
} | {
    verdict: 'not-comparable';
    why: string;
});
/** An area of the inspection before that is no longer judged, and why. */
export type Dropped = {
    label: string;
    plain: string;
    why: string;
};
export type Comparison = {
    changes: Change[];
    dropped: Dropped[];
};
type Frameworks = ReadonlyMap<string, Framework>;
/**
 * What changed since the inspection before, area by area.
 *
 * Grades are compared only where the frameworks say that both mean the same thing. Where an area
 * was split, merged, renamed or is new, or a grade was not given, the reason stands in the place of
 * the comparison.
 */
export declare function compareInspections(current: GradedInspection, previous: GradedInspection, frameworks: Frameworks): Comparison;
/** What a framework says of an area's past. Where there is no overall grade, that reason is the answer. */
export declare function beforeOf(framework: GradedFramework, area: string): "same" | {
    areas: string[];
    why: string;
} | undefined;
export {};
