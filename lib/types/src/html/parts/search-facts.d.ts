import { type SafeHtml } from './html.ts';
type Props = {
    filters: readonly {
        name: string;
        value: string;
    }[];
    words: readonly {
        name: string;
        value: string;
    }[];
    /** The ISO day by which pages are put in order. */
    day: string;
    older?: boolean;
};
/** What the page tells the site’s search beside its words. Goes into the page’s head. */
export declare function searchFacts({ filters, words, day, older }: Props): SafeHtml;
export {};
