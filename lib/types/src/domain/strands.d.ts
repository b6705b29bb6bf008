import type { Framework, Grade } from '../schemas/framework.ts';
import { type GradedInspection, type Standing } from './outcome.ts';
type Frameworks = ReadonlyMap<string, Framework>;
/**
 * One thing that is judged, for as long as its grades mean the same: through all the frameworks
 * that keep the area as it was. Where an area is split, merged or changed, a new strand begins.
 */
export type Strand = {
    /** The framework and the area where it began: `ilacs-2018/impact-of-leaders`. */
    id: string;
    /** The area’s short name in frameworks. */
    area: string;
    plain: string;
    about: string;
    /** Its scale, best first. */
    grades: readonly Grade[];
    /** The day from which a visit could judge it, as ISO. */
    began: string;
    /** Whether the newest rules no longer judge it as one. An overall grade is never past: it is missing. */
    past: boolean;
    /** Why grades from before cannot be counted with these. */
    whyNew: string | undefined;
};
/**
 * The strands in some inspections, newest framework first and in its order. The overall grade comes
 * last: areas lead.
 */
export declare function strandsOf(inspections: readonly GradedInspection[], frameworks: Frameworks): Strand[];
/**
 * What became of a strand in one inspection: its grade, or why there is none. A grade is taken only
 * from an area that means the same; a grade that two groups of children share is never split.
 */
export declare function standingIn(strand: Strand, inspection: GradedInspection | undefined, frameworks: Frameworks): Standing;
export {};
