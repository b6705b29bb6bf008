import type { AnsweredPoint } from '../../domain/responses.ts';
import type { Response } from '../../domain/site.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    response: Response;
    points: readonly AnsweredPoint[];
    /** Turns a line of the author’s into safe HTML. */
    line: (text: string) => SafeHtml;
};
/**
 * How the council counts its points. It is the council’s list, and says how it meets the inspectors’.
 * Nothing where the council counts as the inspectors do.
 */
export declare function responseList({ response, points, line }: Props): SafeHtml | undefined;
export {};
