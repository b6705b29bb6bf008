import { html, type SafeHtml } from './html.ts';

/** Words that lead somewhere, where it is known where to; otherwise the words alone. */
export function linkOrWords(words: string, href: string | undefined): SafeHtml {
  return href ? html`<a href="${href}">${words}</a>` : html`${words}`;
}
