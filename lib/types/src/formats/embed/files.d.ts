import type { Site } from '../../domain/site.ts';
import { type PublishedFile } from '../file.ts';
/**
 * The files of the embeds, with paths below `/embed/v1/`: for each embed the HTML to paste (`.txt`)
 * and its oEmbed answer (`.oembed.json`); for a council also the facts that scripts show (`.json`).
 */
export declare function embedFiles(site: Site): PublishedFile[];
