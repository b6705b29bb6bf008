/**
 * A folder of what takes long to make, kept by the digest of all that it is made of. It is made where
 * it is not kept, and is there when it is whole and not sooner. What was kept by another digest is
 * cleared away then.
 *
 * @param home where it lies. Nothing else does.
 * @param make fills an empty folder.
 * @returns the folder.
 */
export declare function keptFolder(home: string, digest: string, make: (folder: string) => Promise<void>): Promise<string>;
