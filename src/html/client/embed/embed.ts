import { fetchBlock, headingLevel, showsImprove } from './block.ts';
import { draw } from './draw.ts';

/**
 * `<script src="…/embed/v1/embed.js" data-council="brent" async>`: puts a council's latest result
 * before the script, in the place of the link there. Where anything fails the link stays.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.dataset['council'] !== undefined) {
  void fill(script, script.dataset['council']);
}

async function fill(place: HTMLScriptElement, council: string): Promise<void> {
  const block = await fetchBlock(place.src, council).catch(() => undefined);
  if (!block) return;
  const link = place.previousElementSibling;
  const { heading, show } = place.dataset;
  const drawn = draw(block, headingLevel(heading), showsImprove(show));
  if (link instanceof HTMLAnchorElement && link.href === block.more.href) link.replaceWith(drawn);
  else place.before(drawn);
}
