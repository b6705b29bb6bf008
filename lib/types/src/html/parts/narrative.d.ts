import type { Inspection } from '../../domain/site.ts';
import { type SafeHtml } from './html.ts';
/** The outcome in words of an inspection without grades. Nothing for other inspections. */
export declare function narrative({ inspection: { framework, outcome }, }: {
    inspection: Inspection;
}): SafeHtml | undefined;
