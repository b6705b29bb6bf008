import type { Judged } from '../waivers.ts';
/** Which reports to make, where, and what they say of themselves. */
export type ReportPlan = {
    names: readonly string[];
    out: string;
    asOf: string;
    part: boolean;
};
/** Tells an audit in every form that was asked for: on the screen, or in files in `out`. */
export declare function report(judged: Judged, plan: ReportPlan): Promise<void>;
