import type { EmbedBlock } from '../../domain/embed.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { councilEmbedUrl, inspectionEmbedUrl } from '../../domain/embed-urls.ts';
import { embedBlock } from '../parts/embed-block.ts';
import { councilBlock, inspectionBlock } from '../../formats/embed/block.ts';
import type { PlainFrame } from './page.ts';

type Settings = Pick<Site, 'settings'>;

/** The embed of one inspection or visit. It stays as it is when a newer one comes. */
export function inspectionFrame(
  inspection: Inspection,
  authority: Pick<Authority, 'name'>,
  site: Settings,
): PlainFrame {
  const block = inspectionBlock(inspection, authority, site);
  return frameOf(block, `${inspectionEmbedUrl(inspection)}/`);
}

/** The embed of a council’s latest result. It changes when the result does. */
export function councilFrame(
  authority: Authority,
  site: Pick<Site, 'settings' | 'frameworks'>,
): PlainFrame {
  return frameOf(councilBlock(authority, site), `${councilEmbedUrl(authority)}/`);
}

function frameOf(block: EmbedBlock, path: string): PlainFrame {
  return { path, title: block.heading, canonical: block.more.href, main: embedBlock({ block }) };
}
