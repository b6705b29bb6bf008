import type { Judged } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
/** The audit as JUnit XML: a test case for each check, which fails with all its faults. */
export declare function toJunit(judged: Judged, summary: AuditSummary): string;
