import { fetchBlock, headingLevel, showsImprove } from './block.ts';
import { draw } from './draw.ts';

/** A module does not know its own address, and neither does an element: the script does. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * `<inspection-summary council="brent" heading="3" show="improve">`: shows a council's latest result in the place of
 * what stands inside. Where anything fails, what stands inside stays.
 */
class InspectionSummary extends HTMLElement {
  #drawn = false;

  connectedCallback(): void {
    if (!this.#drawn) void this.#show();
  }

  async #show(): Promise<void> {
    this.#drawn = true;
    const council = this.getAttribute('council');
    if (council === null) return;
    const block = await fetchBlock(own, council).catch(() => undefined);
    if (!block) return;
    const level = headingLevel(this.getAttribute('heading'));
    const asked = this.getAttribute('show') ?? this.dataset['show'];
    this.style.display = 'block';
    this.replaceChildren(draw(block, level, showsImprove(asked)));
  }
}

if (!customElements.get('inspection-summary')) {
  customElements.define('inspection-summary', InspectionSummary);
}
