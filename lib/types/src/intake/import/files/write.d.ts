/** A file to write: where it lies in the content folder, and its whole text. */
export type NewText = {
    file: string;
    text: string;
};
/**
 * Writes all files or none. Each is written beside the content first; only when all are whole do
 * they take their places, and if one cannot, those before it are put back.
 *
 * @throws what the disk says, with the content as it was.
 */
export declare function writeAll(folder: string, files: readonly NewText[]): void;
