import type { Judged } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
/** The audit in SARIF 2.1.0, which code hosts show beside the lines they speak of. */
export declare function toSarif(judged: Judged, summary: AuditSummary): object;
