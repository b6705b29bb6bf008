import { otherResultsUpToInWords, resultsUpToInWords } from '../../wording/results-up-to.ts';
import type { Site } from '../../domain/site.ts';
import type { Subject } from '../../schemas/site.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  site: Pick<Site, 'settings' | 'frameworks'>;
  /** Whether it also says what else is in up to another day. */
  all?: boolean;
  /** The subject that the page is about; the leading one where it is left out. */
  subject?: Pick<Subject, 'id'>;
};

/** Up to which day results are in, where people look for them. */
export function resultsUpTo({ site, all = false, subject }: Props): SafeHtml {
  return html`<p class="up-to quiet small">
    ${resultsUpToInWords(site, subject?.id)} ${all ? otherResultsUpToInWords(site) : ''}
  </p>`;
}
