import type { PageChange } from '../schemas/papers.ts';
import type { Authority, Inspection } from './site.ts';
/** What was changed on the page about an inspection, what the council says there included. */
export declare function changesOfInspection({ changes, response, }: Pick<Inspection, 'changes' | 'response'>): PageChange[];
/** The ISO day on which the page about an inspection last changed, as far as its authors noted it. */
export declare function inspectionChanged(inspection: Pick<Inspection, 'published' | 'changes' | 'response'>): string;
/** The same for a council's page. A new report changes it too; without one it may have no day. */
export declare function councilChanged({ changes, inspections, }: Pick<Authority, 'changes' | 'inspections'>): string | undefined;
