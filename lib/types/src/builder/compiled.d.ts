/** Forgets what is kept, such as of a program that is no more. What this run imports is kept anew. */
export declare function forgetCompiled(): void;
