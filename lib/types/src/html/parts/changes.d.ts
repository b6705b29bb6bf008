import type { Comparison } from '../../domain/change.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    comparison: Comparison;
    /** The months of the two inspections, in words. */
    now: string;
    before: string;
};
/** What changed since the inspection before: words first, then area by area. */
export declare function changes({ comparison, now, before }: Props): SafeHtml;
export {};
