import type { AstroIntegration } from 'astro';
/** The module of the program that all else is reached from. */
export declare const entryName = "prerender-entry.mjs";
/**
 * An adapter for Astro (https://docs.astro.build/en/reference/adapter-reference/): it keeps the
 * program that Astro compiles to make pages with, and lets it make none.
 *
 * @param folder where the program goes. There must be nothing yet.
 */
export declare function keepProgram(folder: string): AstroIntegration;
