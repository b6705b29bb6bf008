import type { Authority, Common, Inspection, Renderers } from '../../domain/site.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    site: Common;
    authority: Authority;
    inspection: Inspection;
    render: Renderers;
    /** The result in sentences (`resultInWords`). */
    result: string;
};
/** All that a page says of one inspection or visit. */
export declare function inspectionBody(props: Props): SafeHtml;
export {};
