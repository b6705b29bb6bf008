import { absolute } from '../../domain/host.ts';
import { embedScripts, finderEmbedUrl } from '../../domain/embed-urls.ts';
import { homeUrl } from '../../domain/urls.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { Place } from '../../domain/host.ts';
import { disclaimer } from '../about.ts';
import { escaped } from '../xml.ts';
import { badgeWords } from './badge.ts';
import type { EmbedBlock } from '../../domain/embed.ts';

/** The size that a frame has before, or without, the script. It fits six rows at 320 pixels. */
export const frameHeight = 720;

type Settings = Place;

/**
 * A frame that shows an embed, with the script that keeps its height right, and a link for whoever may
 * not put frames on a page: an editor strips the rest. Themes set a block in line with their text, and
 * a frame alone at the edge of the window.
 *
 * @param path where the embed lies, without an ending.
 */
export function frameCode(block: EmbedBlock, path: string, settings: Settings): string {
  const lines = [
    iframe(block, path, settings, 'loading="lazy"'),
    `<p>${fallback(block.more)}</p>`,
    resizeCode(settings),
  ];
  return inBlock(lines);
}

/**
 * What oEmbed gives: a link that stands until the frame has spoken, or for good where it may not, and
 * the frame. WordPress knows this form as its own (`wp_filter_oembed_result`): it loads the script
 * that hears the frame where there is a quotation with a link in it, and nowhere else. It lets no
 * style and few attributes through.
 */
export function oembedCode(block: EmbedBlock, path: string, settings: Settings): string {
  const link = `<a href="${escaped(block.more.href)}">${escaped(block.heading)}</a>`;
  return `<blockquote>${link}</blockquote>${iframe(block, path, settings, 'frameborder="0"')}`;
}

/**
 * The finder in a frame, with a link for whoever may not put frames on a page. A form to paste would not
 * do: no editor keeps one, and what is typed into it would stand in an address.
 */
export function finderCode(title: string, settings: Settings): string {
  const frame = iframe({ heading: title }, finderEmbedUrl, settings, 'loading="lazy"', 280);
  const link = fallback({ words: title, href: absolute(homeUrl, settings) });
  return inBlock([frame, `<p>${link}</p>`, resizeCode(settings)]);
}

function iframe(
  { heading }: Pick<EmbedBlock, 'heading'>,
  path: string,
  settings: Settings,
  attribute: string,
  height = frameHeight,
): string {
  const src = absolute(`${path}/`, settings);
  return `<iframe src="${escaped(src)}" title="${escaped(heading)}" width="100%" height="${height}" ${attribute}></iframe>`;
}

/** The line that keeps the height of every frame on a page right. */
function resizeCode(settings: Settings): string {
  return `<script src="${escaped(absolute(embedScripts.resize, settings))}" async></script>`;
}

/** A script that puts a council’s latest result in the place of a link. */
export function scriptCode({ more }: EmbedBlock, council: string, settings: Settings): string {
  const src = escaped(absolute(embedScripts.block, settings));
  return inBlock([
    fallback(more),
    `<script src="${src}" data-council="${escaped(council)}" async></script>`,
  ]);
}

/** An element of its own that shows a council’s latest result, with a link inside until it does. */
export function elementCode({ more }: EmbedBlock, council: string, settings: Settings): string {
  const src = escaped(absolute(embedScripts.element, settings));
  return inBlock([
    `<inspection-summary council="${escaped(council)}">`,
    fallback(more),
    '</inspection-summary>',
    `<script src="${src}" async></script>`,
  ]);
}

/**
 * A badge with a link. An editor that keeps only what {@link pasteContract} names drops the style and
 * nothing else; block themes of WordPress need it, or the picture leads out of a phone.
 *
 * @param path where the embed lies, without an ending.
 */
export function badgeCode(block: EmbedBlock, path: string, settings: Settings): string {
  const src = absolute(`${path}.svg`, settings);
  const picture = `<img src="${escaped(src)}" alt="${escaped(badgeWords(block))}" style="max-width:100%;height:auto">`;
  return `<p><a href="${escaped(block.more.href)}">${picture}</a></p>`;
}

/** What a council adds to its own accessibility statement when it shows an embed. */
export function statementWords(settings: Pick<SiteSettings, 'title'> & Place): string {
  const { title, address } = settings;
  return `Our pages show inspection results made by ${title} (${address}). ${title} checks them against the Web Content Accessibility Guidelines version 2.2 at level AA; its own statement is at ${absolute('/accessibility/', settings)}. ${disclaimer} If you cannot read a result, tell us, and we will send it to you in another way.`;
}

function inBlock(lines: readonly string[]): string {
  return ['<div>', ...lines, '</div>'].join('\n');
}

function fallback({ words, href }: EmbedBlock['more']): string {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
