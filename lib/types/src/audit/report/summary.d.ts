import type { AuditSummary } from '../../schemas/audit.ts';
import type { Judged } from '../waivers.ts';
/** What no run of this audit shows, whatever it finds. */
export declare const unseen: string[];
/** Sums an audit up: every check by name, also those that found nothing. */
export declare function summarise(judged: Judged, { asOf, part }: {
    asOf: string;
    part: boolean;
}): AuditSummary;
