import type { Block } from '../../domain/embed.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
type Settings = Pick<Site, 'settings'>;
/** The embed of one inspection or visit. It stays as it is when a newer one comes. */
export declare function inspectionBlock(inspection: Inspection, authority: Pick<Authority, 'name'>, site: Settings): Block;
/** The embed of a council’s latest result. It changes when the result does. */
export declare function councilBlock(authority: Authority, site: Settings): Block;
export {};
