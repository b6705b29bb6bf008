import type { PageChange } from '../../schemas/papers.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    /** What was published and when, such as the report that the page is about. */
    published: {
        name: string;
        on: string;
    } | undefined;
    /** In any order. */
    changes: readonly PageChange[];
    /** The whole address, for a page on paper. */
    address: string;
    asOf: string;
    /** The language in which the changes are told, where it is not English (BCP 47). */
    language?: string;
};
/** When a page was last changed and what changed. Mistakes that were put right are said. */
export declare function pageHistory({ published, changes, address, asOf, language }: Props): SafeHtml;
export {};
