import { type JudgedArea } from '../../domain/outcome.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import type { ApiBrief, ApiInspection, ApiJudgement } from '../../schemas/api-inspection.ts';
type Settings = Pick<Site, 'settings'>;
/** One inspection or visit with all its facts, as the API gives it. */
export declare function inspectionRecord(inspection: Inspection, authority: Pick<Authority, 'slug' | 'name'>, site: Pick<Site, 'settings' | 'holidays'>): ApiInspection;
/** One inspection in a line of a list. */
export declare function inspectionBrief(inspection: Inspection, { settings }: Settings): ApiBrief;
/** One judgement: the grade that inspectors gave, or the reason why there is none. */
export declare function judgementRecord(area: JudgedArea, inspection: Inspection): ApiJudgement;
export {};
