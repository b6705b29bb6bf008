import type { SiteSettings } from '../../schemas/site.ts';
import type { Block } from '../../domain/embed.ts';
/**
 * The answer of oEmbed 1.0 (oembed.com) for one embed: a frame.
 *
 * @param path where the embed lies, without an ending.
 */
export declare function oembedOf(block: Block, path: string, settings: SiteSettings): {
    version: string;
    type: string;
    title: string;
    provider_name: string;
    provider_url: string;
    cache_age: number;
    html: string;
    width: number;
    height: number;
};
