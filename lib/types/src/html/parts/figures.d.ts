import type { Figure, Source } from '../../schemas/papers.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    figures: readonly Figure[];
    sources: readonly Source[];
};
/** Numbers that somebody gave, each with what is counted, its day and where it is from. */
export declare function figures({ figures: all, sources }: Props): SafeHtml;
export {};
