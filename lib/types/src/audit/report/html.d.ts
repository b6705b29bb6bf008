import type { Judged } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
/** The audit as a page for people. It is made to pass the audit itself. */
export declare function toHtml(judged: Judged, summary: AuditSummary): string;
