import type { Authority, Inspection, Site } from '../../domain/site.ts';
import type { ApiAuthority, ApiFileOf } from '../../schemas/api.ts';
/** What stands in the place of a latest result where there is none. */
export declare const notInspectedYet = "This council\u2019s children\u2019s services have not been inspected yet.";
/** The newest graded inspection of the subject that leads the site. */
export declare function latestOf(authority: Authority, { settings }: Pick<Site, 'settings'>): Inspection | undefined;
/** One council with all that was inspected there, as the API gives it. */
export declare function authorityRecord(authority: Authority, site: Site): ApiAuthority;
/** One council in a line of the list of all. */
export declare function authorityLine(authority: Authority, site: Site): ApiFileOf<'authorities'>['authorities'][number];
