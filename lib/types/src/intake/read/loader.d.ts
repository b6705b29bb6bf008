import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../schemas/collections.ts';
/**
 * Loads one collection into Astro's store: front matter and digests, no bodies. A body is read and
 * rendered when its page is made, so that memory does not grow with the words. This is for
 * `astro dev`: a build reads the content by itself, and hands it to the pages (src/builder/context.ts).
 *
 * @throws AstroError that names every problem in the whole folder.
 */
export declare function leanLoader(name: CollectionName): Loader;
