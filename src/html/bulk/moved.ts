import {
  goneTitle,
  homeLink,
  movedLink,
  movedSentence,
  movedTitle,
} from '../../wording/redirects.ts';
import { html, type SafeHtml } from '../parts/html.ts';

/**
 * The page at an address that leads on, for hosts that know no redirects. It sends readers on at once
 * (WCAG technique H76) and has a link for those who are not sent.
 *
 * @param to the new address as the host knows it.
 */
export function movedPage(to: string): string {
  return frame(
    movedTitle,
    html`<meta http-equiv="refresh" content="0; url=${to}" />
      <link rel="canonical" href="${to}" />`,
    html`<p>${movedSentence}</p>
      <p><a href="${to}">${movedLink}</a></p>`,
  );
}

/** The page at an address that is gone, with the reason. */
export function gonePage(why: string, home: string): string {
  return frame(
    goneTitle,
    html``,
    html`<p>${why}</p>
      <p><a href="${home}">${homeLink}</a></p>`,
  );
}

function frame(title: string, head: SafeHtml, main: SafeHtml): string {
  return String(
    html`<!doctype html>
      <html lang="en-GB" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
          ${head}
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${main}
          </main>
        </body>
      </html>`,
  );
}
