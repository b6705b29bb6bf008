import type { Plan } from '../plan.ts';
/** A build, compiled with the pages that Astro makes. */
export type Program = {
    /** Builds a site, and puts it in its place when all of it is right. */
    build: (plan: Plan) => Promise<void>;
};
/** Where programs are kept while the code is worked on. */
export declare const programs: string;
/**
 * Opens the program that makes sites. An installed package brings it along; in the repository it is
 * compiled once for each version of the code.
 *
 * @param code the digest of the project’s code.
 * @throws where the code cannot be compiled.
 */
export declare function openProgram(code: string): Promise<Program>;
/**
 * Lets Astro, Vite and Sass compile the pages, and the build with them, whatever the content: that
 * takes longer than to run it.
 *
 * @param folder takes `pages/`, the program itself, and `assets/`, what goes out beside the pages.
 */
export declare function compileProgram(folder: string): Promise<void>;
