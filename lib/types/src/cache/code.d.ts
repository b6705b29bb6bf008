/** Where the program lies: the folder of its package.json, both in its repository and as it is installed. */
export declare const packageRoot: string;
/** Whether this is the program as it is installed, compiled, and not its repository. */
export declare function isPacked(): boolean;
/** The version in package.json. */
export declare function packageVersion(): string;
/** Changes with the program’s code, with the packages it uses, and with Node. */
export declare function codeDigest(): string;
