import type { AnsweredPoint } from '../../domain/responses.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    points: readonly AnsweredPoint[];
    /** Turns a line of the author’s into safe HTML. */
    line: (text: string) => SafeHtml;
};
/** Each of the inspectors’ points beside the council’s answer, or beside the words that there is none. */
export declare function responsePoints({ points, line }: Props): SafeHtml;
export {};
