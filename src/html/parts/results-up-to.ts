import { otherResultsUpToInWords, resultsUpToInWords } from '../../wording/results-up-to.ts';
import type { Site } from '../../domain/site.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  site: Pick<Site, 'settings' | 'frameworks'>;
  /** Whether it also says what else is in up to another day. */
  all?: boolean;
};

/** Up to which day results are in, where people look for them. */
export function resultsUpTo({ site, all = false }: Props): SafeHtml {
  return html`<p class="up-to quiet small">
    ${resultsUpToInWords(site)} ${all ? otherResultsUpToInWords(site) : ''}
  </p>`;
}
