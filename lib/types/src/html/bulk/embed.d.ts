import type { Authority, Inspection, Site } from '../../domain/site.ts';
import type { PlainFrame } from './page.ts';
type Settings = Pick<Site, 'settings'>;
/** The embed of one inspection or visit. It stays as it is when a newer one comes. */
export declare function inspectionFrame(inspection: Inspection, authority: Pick<Authority, 'name'>, site: Settings): PlainFrame;
/** The embed of a council’s latest result. It changes when the result does. */
export declare function councilFrame(authority: Authority, site: Settings): PlainFrame;
export {};
