import type { Site } from '../../domain/site.ts';
import { type PublishedFile } from '../file.ts';
/** Every feed in both forms, with paths below `/feeds/`. */
export declare function feedFiles(site: Site): PublishedFile[];
