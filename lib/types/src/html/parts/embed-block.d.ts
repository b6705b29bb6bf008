import type { Block } from '../../domain/embed.ts';
import { type SafeHtml } from './html.ts';
/** An embed inside its frame. Links leave the frame: the host’s page makes room for them. */
export declare function embedBlock({ block }: {
    block: Block;
}): SafeHtml;
