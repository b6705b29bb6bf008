import { type SafeHtml } from './html.ts';
type Props = {
    /** One without a value is left out. */
    facts: readonly {
        name: string;
        value?: string | undefined;
        href?: string | undefined;
    }[];
};
/** Names and values in a list that reads well on a phone: one below the other, side by side when wide. */
export declare function facts({ facts: all }: Props): SafeHtml;
export {};
