import type { SiteSettings } from '../schemas/site.ts';

/** A region’s name inside a sentence: “the South West”, “London”. */
export function inRegion({
  name,
  inSentence = name,
}: Pick<SiteSettings['regions'][number], 'name' | 'inSentence'>): string {
  return inSentence;
}
