/** The content folder: the one that was asked for, else that of CONTENT_DIR, else `content`. */
export declare function contentFolder(asked?: string): string;
