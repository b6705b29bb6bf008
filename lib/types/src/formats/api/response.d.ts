import type { Inspection, Site } from '../../domain/site.ts';
import type { ApiResponse } from '../../schemas/api-council.ts';
/**
 * What the council says about an inspection, as the API gives it.
 *
 * @returns undefined where the inspection asks nothing of the council and it said nothing.
 */
export declare function responseRecord(inspection: Inspection, site: Pick<Site, 'settings' | 'holidays'>): ApiResponse | undefined;
