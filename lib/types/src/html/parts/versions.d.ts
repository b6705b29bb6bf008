import type { Authority, Inspection } from '../../domain/site.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    inspection?: Inspection;
    authority?: Authority;
};
/**
 * The same page for other readers: young people, easy read, other languages, large print.
 * Large print needs no script: the address with #large-print makes the letters large.
 */
export declare function versions({ inspection, authority }: Props): SafeHtml;
export {};
