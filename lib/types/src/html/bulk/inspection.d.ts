import type { Authority, Common, Inspection, Renderers } from '../../domain/site.ts';
import type { PlainPage } from './page.ts';
/** The page about one inspection or visit. */
export declare function inspectionPage(inspection: Inspection, authority: Authority, site: Common, render: Renderers): PlainPage;
