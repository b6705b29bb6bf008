import type { Source } from '../../schemas/papers.ts';
import { type SafeHtml } from './html.ts';
/** Where statements are from, with links where they are known. */
export declare function sources({ sources: all }: {
    sources: readonly Source[];
}): SafeHtml;
