/** Options that several commands have. They mean the same everywhere. */
/** Where the content lies. */
export declare const content: {
    readonly type: "string";
    readonly value: "FOLDER";
    readonly about: "the content folder (default: content)";
};
/** Where the site goes, or lies. */
export declare const out: {
    readonly type: "string";
    readonly value: "FOLDER";
    readonly about: "where the site goes (default: dist)";
};
/** Brotli and gzip beside each text file. */
export declare const compress: {
    readonly type: "boolean";
    readonly default: false;
    readonly about: "write .br and .gz beside each file, for servers that send them";
};
