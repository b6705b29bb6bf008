import type { Site } from '../domain/site.ts';
import type { Bodies } from '../intake/read/bodies.ts';
import type { Content } from '../schemas/collections.ts';
import { type Share } from './share.ts';
/** What somebody asked a build for, and what it works with. */
export type Plan = {
    /** The content folder. */
    folder: string;
    /** Where the site goes. */
    outDir: string;
    /** Where builds leave things for each other. */
    workshop: string;
    /** The digest of the project’s code. */
    code: string;
    /** The part of the councils that this machine builds; all where there is none. */
    share: Share | undefined;
    /** Pages that people read and nothing else: the bench counts other forms apart. */
    pagesOnly: boolean;
    /** Somebody has just checked the words of the content. */
    checked: boolean;
    /** Brotli and gzip beside each text file. */
    compress: boolean;
};
/** What is published, as it was read and as it belongs together. */
export type Whole = {
    content: Content;
    bodies: Bodies;
    site: Site;
};
/** What a build may be asked for. */
export type BuildOptions = {
    content?: string | undefined;
    out?: string | undefined;
    shard?: string | undefined;
    compress?: boolean;
};
/**
 * Plans a build by what was asked for and by the environment.
 *
 * @throws with what to write instead.
 */
export declare function planFor(options: BuildOptions, env?: NodeJS.ProcessEnv): Plan;
