import type { Authority, Common, Renderers } from '../domain/site.ts';
import { type Shell } from '../html/bulk/shell.ts';
/** The frames that pages are put into. */
export type Shells = {
    page: Shell;
    embed: Shell;
};
/** A page by its path from the root of the site. It is made when it is asked for. */
export type PlainFile = {
    path: string;
    html: () => string;
};
/** The folder of the shells among what Astro makes, and where each lies. It is not published. */
export declare const shellFolder = "shell/";
export declare const shellPaths: string[];
/** @param read gives the text of a file that Astro made. */
export declare function compileShells(read: (path: string) => string): Shells;
/**
 * The pages of a council's inspections and visits. They are made by plain functions: as pages of Astro
 * so many take several times as long. They know this council and no other (`Common`).
 */
export declare function inspectionPages(authority: Authority, common: Common, shells: Shells, render: Renderers): PlainFile[];
/** The frames in which other sites show a council's latest result, and each of its inspections. */
export declare function embedPages(authority: Authority, common: Common, shells: Shells): PlainFile[];
