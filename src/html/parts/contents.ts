import { say } from '../../wording/say.ts';
import { html, type SafeHtml } from './html.ts';

/** One part of a page. */
export type Section = {
  /** What others link to. */
  id: string;
  /** A part without one has no place in the list of parts. */
  heading?: string;
  /** What the list of parts calls it, where that is shorter. */
  short?: string;
  /** Nothing is shown of a part without one. */
  body: SafeHtml | undefined;
  /** Opened by those who want it. Links to it open it, too. */
  folded?: boolean;
  /** Whether the list of parts names it: all do but what is folded. */
  listed?: boolean;
  /** Its language, where that is not the page’s (BCP 47). */
  language?: string | undefined;
  /** The body brings its own heading with this id. */
  own?: boolean;
};

type Props = {
  /** The heading of the page and its answer. */
  top: SafeHtml;
  sections: readonly Section[];
};

/**
 * A page with its parts: the answer, a list of the parts, then the parts. The list stands beside them
 * where there is room, and cannot name what is not there.
 */
export function article({ top, sections }: Props): SafeHtml {
  return html`
    <div class="has-contents">
      <div>${top}</div>
      ${contents(sections)}
      <div>${pageParts(sections)}</div>
    </div>
  `;
}

/** The parts of a page one below another, for pages too short for a list of them. */
export function pageParts(sections: readonly Section[]): SafeHtml {
  return html`${sections.map(section)}`;
}

/** The list of the parts of a page. */
function contents(sections: readonly Section[]): SafeHtml {
  return html`
    <nav class="contents" aria-labelledby="on-this-page">
      <p id="on-this-page">${say('onThisPage')}</p>
      <ul>
        ${sections.map(entry)}
      </ul>
    </nav>
  `;
}

function entry({ id, heading, short, body, language, ...more }: Section): SafeHtml | undefined {
  const { folded: closed, listed = closed !== true } = more;
  if (!body || heading === undefined || !listed) return undefined;
  return html`<li${langOf(language)}><a href="#${id}">${short ?? heading}</a></li>`;
}

function langOf(language: string | undefined): SafeHtml | undefined {
  return language === undefined ? undefined : html` lang="${language}"`;
}

function section({ language, ...one }: Section): SafeHtml | undefined {
  const shown = sectionOf(one);
  return language === undefined ? shown : html`<div${langOf(language)}>${shown}</div>`;
}

function sectionOf({ id, heading, body, folded, own }: Section): SafeHtml | undefined {
  if (!body) return undefined;
  if (own === true || heading === undefined) return body;
  if (folded === true) {
    return html`<details>
      <summary><h2>${heading}</h2></summary>
      <div id="${id}">${body}</div>
    </details>`;
  }
  return html`<h2 id="${id}">${heading}</h2>
    ${body}`;
}

/** What only some readers want, below a line that opens it. */
export function folded(summary: string, body: SafeHtml): SafeHtml {
  return html`<details>
    <summary>${summary}</summary>
    ${body}
  </details>`;
}
