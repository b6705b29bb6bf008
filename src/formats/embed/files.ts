import type { EmbedBlock } from '../../domain/embed.ts';
import type { Authority, Common, Inspection, Site } from '../../domain/site.ts';
import { councilEmbedUrl, inspectionEmbedUrl } from '../../domain/embed-urls.ts';
import { jsonFile, type PublishedFile } from '../file.ts';
import { badgeSvg } from './badge.ts';
import { councilBlock, inspectionBlock } from './block.ts';
import { oembedOf } from './oembed.ts';
import { pasteHtml } from './paste.ts';

/**
 * The files of the embeds, with paths below `/embed/v1/`: for each embed the HTML to paste (`.txt`)
 * and its oEmbed answer (`.oembed.json`); for a council also the facts that scripts show (`.json`), and
 * for an inspection a badge (`.svg`). A council has none: its picture would change, and the words that
 * an editor keeps for it would not.
 */
export function embedFiles(site: Site): PublishedFile[] {
  return site.authorities.flatMap((authority) => embedFilesOfBody(authority, site));
}

/** Those of one body. */
export function embedFilesOfBody(authority: Authority, site: Common): PublishedFile[] {
  return [
    ...councilFiles(authority, site),
    ...authority.inspections.flatMap((inspection) => inspectionFiles(inspection, authority, site)),
  ];
}

function inspectionFiles(
  inspection: Inspection,
  authority: Authority,
  site: Common,
): PublishedFile[] {
  const url = inspectionEmbedUrl(inspection);
  const block = () => inspectionBlock(inspection, authority, site);
  const badge = {
    path: `${pathOf(url)}.svg`,
    type: 'image/svg+xml',
    text: () => badgeSvg(block()),
  };
  return [badge, ...formsOf(url, block, site)];
}

function councilFiles(authority: Authority, site: Common): PublishedFile[] {
  const url = councilEmbedUrl(authority);
  const block = () => councilBlock(authority, site);
  return [jsonFile(`${pathOf(url)}.json`, block), ...formsOf(url, block, site)];
}

function formsOf(url: string, block: () => EmbedBlock, { settings }: Common): PublishedFile[] {
  const path = pathOf(url);
  return [
    { path: `${path}.txt`, type: 'text/plain;charset=utf-8', text: () => pasteHtml(block()) },
    jsonFile(
      `${path}.oembed.json`,
      () => oembedOf(block(), url, settings),
      'application/json+oembed',
    ),
  ];
}

function pathOf(url: string): string {
  return url.replace(/^\/embed\/v1\//, '');
}
