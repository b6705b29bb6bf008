import type { Standing } from '../../domain/outcome.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    standing: Standing;
    /** Whether a sentence says what the grade means, or why it is not there. */
    explain?: boolean;
};
/** What became of one area: its grade, or the reason why there is none. */
export declare function standing({ standing: found, explain }: Props): SafeHtml;
export {};
