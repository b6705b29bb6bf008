import { type Collection } from '../../schemas/collections.ts';
/** The files of a collection from the content folder, sorted, with forward slashes. */
export declare function filesOf(folder: string, collection: Collection): string[];
/** The short name of an entry: its path below the collection’s folder without the ending. */
export declare function idOf(file: string, { place, form }: Collection): string;
