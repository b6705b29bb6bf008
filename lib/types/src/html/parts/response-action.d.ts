import type { Action } from '../../domain/responses.ts';
import type { Source } from '../../schemas/papers.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    action: Action;
    /** How many points the inspectors listed. */
    points: number;
    sources: readonly Source[];
    /** Turns a line of the author’s into safe HTML. */
    line: (text: string) => SafeHtml;
};
/** One thing that the council says it will do: for which points, who, by when, how far it is. */
export declare function responseAction({ action, points, sources, line }: Props): SafeHtml;
export {};
