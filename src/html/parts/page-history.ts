import { formatDate } from '../../domain/dates.ts';
import { say } from '../../wording/say.ts';
import { changeOfPage, markOfChange } from '../../wording/responses.ts';
import { directionOf } from '../../wording/versions.ts';
import type { PageChange } from '../../schemas/papers.ts';
import { facts } from './facts.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  /** What was published and when, such as the report that the page is about. */
  published: { name: string; on: string } | undefined;
  /** In any order. */
  changes: readonly PageChange[];
  /** The language in which the changes are changeItem, where it is not English (BCP 47). */
  language?: string;
};

/** When a page was last changed and what changed. Mistakes that were put right are said. */
export function pageHistory({ published, changes, language }: Props): SafeHtml {
  const newestFirst = changes.toSorted((a, b) => b.on.localeCompare(a.on));
  const [latest] = newestFirst;
  return html`
    ${facts({
      facts: [
        ...(published ? [{ name: published.name, value: formatDate(published.on) }] : []),
        {
          name: say('lastChanged'),
          value: latest ? formatDate(latest.on) : say('noChange'),
        },
      ],
    })}
    ${
      latest &&
      html`<ul>
        ${newestFirst.map((change) => html`<li>${changeItem(change, language)}</li>`)}
      </ul>`
    }
  `;
}

function changeItem(change: PageChange, language: string | undefined): SafeHtml {
  if (language === undefined) return html`${changeOfPage(change)}`;
  return html`
    ${markOfChange(change)}
    <span lang="${language}" dir="${directionOf(language)}">${change.what}</span>
  `;
}

/** Where a page is and how old it is, for a page on paper. */
export function printedAddress(address: string, asOf: string): SafeHtml {
  return html`<p class="print-only">
    ${say('printedAddress', { address, day: formatDate(asOf) })}
  </p>`;
}
