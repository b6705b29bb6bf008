import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    site: Pick<Site, 'settings' | 'holidays'>;
    authority: Authority;
    inspection: Inspection;
    /** What the council’s file tells in its body. */
    prose: SafeHtml | undefined;
    /** Turns a line of the author’s into safe HTML. */
    line: (text: string) => SafeHtml;
};
/** The council’s side of an inspection: what it says it does, and the meetings about it. */
export declare function councilSide({ site, authority, inspection, prose, line }: Props): SafeHtml;
export {};
