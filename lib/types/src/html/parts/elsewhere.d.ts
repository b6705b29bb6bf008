import { type SafeHtml } from './html.ts';
type Props = {
    alternates: readonly {
        type: string;
        title: string;
        href: string;
    }[];
    /** JSON-LD, safe inside a script element. It is data and runs nothing. */
    linkedData: string | undefined;
};
/** Where the same facts are in other forms, for machines. Goes into the page’s head. */
export declare function elsewhere({ alternates, linkedData }: Props): SafeHtml;
export {};
