import { type SafeHtml } from './html.ts';
type Props = {
    lines: readonly {
        id: string;
        line: SafeHtml;
    }[];
    /** What goes before each id, so that others can link to one point. */
    prefix: string;
    /** Whether others name the points by their numbers. */
    numbered?: boolean;
};
/** What works well, or what must improve: the inspectors’ points in our words. */
export declare function points({ lines, prefix, numbered }: Props): SafeHtml;
export {};
