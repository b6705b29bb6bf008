import { fromScriptText, html, type SafeHtml } from './html.ts';

type Props = {
  alternates: readonly { type: string; title: string; href: string }[];
  languages: readonly { hreflang: string; href: string }[];
  /** JSON-LD, safe inside a script element. It is data and runs nothing. */
  linkedData: string | undefined;
};

/** Where the same facts are in other forms, for machines. Goes into the page’s head. */
export function elsewhere({ alternates, languages, linkedData }: Props): SafeHtml {
  return html`
    ${alternates.map(
      ({ type, title, href }) =>
        html`<link rel="alternate" type="${type}" title="${title}" href="${href}" />`,
    )}
    ${languages.map(
      ({ hreflang, href }) => html`<link rel="alternate" hreflang="${hreflang}" href="${href}" />`,
    )}
    ${
      linkedData &&
      html`<script type="application/ld+json">
        ${fromScriptText(linkedData)}
      </script>`
    }
  `;
}
