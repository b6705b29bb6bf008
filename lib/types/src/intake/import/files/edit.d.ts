import type { Collection } from '../../../schemas/collections.ts';
import type { Step } from './differences.ts';
/** The text of a new file: front matter and no prose. */
export declare function newFile(data: object): string;
/**
 * Changes some values in YAML. Comments, order and all other values stay as they are.
 *
 * @param yaml what the file says now; it has to be free of mistakes.
 * @param collection tells where a field that is new to the file belongs.
 */
export declare function editYaml(yaml: string, steps: readonly Step[], collection: Collection): string;
