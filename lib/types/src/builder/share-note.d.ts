import type { Content } from '../schemas/collections.ts';
import type { Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import type { Share } from './share.ts';
/** What a share says of itself, so that only what belongs together is put together. */
export type ShareNote = Share & {
    code: string;
    content: string;
};
/** The file in which it says so. It is not published. */
export declare const noteFile = "share.json";
/** Writes the note of a share. */
export declare function writeShareNote(draft: Draft, share: Share, { code }: Pick<Plan, 'code'>, content: Content): void;
/** Reads the note of a share. Throws where the folder is none. */
export declare function readShareNote(folder: string): ShareNote;
/**
 * Says what is wrong with shares that are to be one site: one that is missing or there twice, or one
 * of other content or by other code.
 */
export declare function faultsAmong(shares: readonly (ShareNote & {
    folder: string;
})[]): string[];
