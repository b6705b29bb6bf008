import { absolute } from '../../domain/host.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { EmbedBlock } from '../../domain/embed.ts';
import { frameHeight, oembedCode } from './snippets.ts';

/** A day in seconds: how long a copy may be kept. */
const aDay = 86_400;

/** The widest that an embed is drawn. */
const frameWidth = 640;

/**
 * The answer of oEmbed 1.0 (oembed.com) for one embed: a link and a frame.
 *
 * @param path where the embed lies, without an ending.
 */
export function oembedOf(block: EmbedBlock, path: string, settings: SiteSettings) {
  return {
    version: '1.0',
    type: 'rich',
    title: block.heading,
    provider_name: settings.title,
    provider_url: absolute('/', settings),
    cache_age: aDay,
    html: oembedCode(block, path, settings),
    width: frameWidth,
    height: frameHeight,
  };
}
