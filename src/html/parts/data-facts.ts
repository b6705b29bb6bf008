import { postcodesFrom } from '../../wording/finder.ts';
import { dataFacts as factsOf } from '../../wording/data-facts.ts';
import type { Site } from '../../domain/site.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  site: Site;
  /** The words that the licence asks for. */
  attribution: string;
};

/** The end of the data page: what is here and what is missing, in numbers, and how to cite a page. */
export function dataFactsPart({ site, attribution }: Props): SafeHtml {
  const { missing, lists, sum, cite } = factsOf(site);
  const { postcodes, settings } = site;
  return html`
    ${
      missing.length > 0
        ? html`<ul>
            ${missing.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : undefined
    }
    <h2>What is here, in numbers</h2>
    <table>
      <caption>
        Lists of results, and up to which day each is in
      </caption>
      <thead>
        <tr>
          <th scope="col">List</th>
          <th scope="col">How many</th>
          <th scope="col">Reports published</th>
          <th scope="col">Results up to</th>
        </tr>
      </thead>
      <tbody>
        ${lists.map(
          ({ name, count, reports, upTo }) => html`
            <tr>
              <th scope="row">${name}</th>
              <td>${count}</td>
              <td>${reports}</td>
              <td>${upTo}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    <p>${sum}</p>
    ${
      postcodes && settings.postcodes
        ? html`<p>${postcodesFrom(postcodes.vintage)} ${settings.postcodes.credit}</p>`
        : undefined
    }
    ${cite === '' ? undefined : citation(cite, attribution)}
  `;
}

function citation(cite: string, attribution: string): SafeHtml {
  return html`
    <h2>How to cite it</h2>
    <p>
      Name the site, the page, the day up to which results are in, and the licence. For example:
    </p>
    <blockquote><p>${cite} ${attribution}</p></blockquote>
  `;
}
