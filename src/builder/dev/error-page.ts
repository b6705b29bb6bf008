import { fromPipeline, html, type SafeHtml } from '../../html/parts/html.ts';
import { messageGuide } from '../../intake/check/messages.ts';
import { showMarkdown } from '../../markdown/render.ts';
import type { Problem } from '../../problems/problem.ts';
import { countOf } from '../../problems/text.ts';
import { listOf, problemsIn, problemsPath, type CheckNotes } from './notes.ts';

/**
 * The page that stands in the place of each page while too little of the content can be read: what is
 * wrong, where, and what to write instead.
 *
 * @param folder the content folder as it is called on the command line.
 */
export function errorPage(problems: readonly Problem[], folder: string): string {
  return frame(`The content has ${countOf(problems.length, 'error')}`, listOf(problems, folder));
}

/** The list of all problems, for a site that can be shown all the same. */
export function problemsPage(notes: CheckNotes, folder: string): string {
  return frame('What the check says', problemsIn(notes, folder));
}

/** What the code of a message means, at the address that the message links to. */
export function explanationPage(pathname: string): string | undefined {
  if (!pathname.startsWith(problemsPath)) return undefined;
  const code = pathname.slice(problemsPath.length).replace(/\/$/, '');
  const about = messageGuide().get(code);
  if (about === undefined) return undefined;
  const prose = fromPipeline(showMarkdown(about, { file: 'messages.md' }).html);
  return frame(code, html`${prose}`);
}

/** The same for an error that is none of the content. */
export function failurePage(message: string): string {
  return frame('This page could not be made', html`<pre>${message}</pre>`);
}

function frame(title: string, main: SafeHtml): string {
  return String(
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${main}
            <p>Put it right and save: this page looks again by itself.</p>
          </main>
        </body>
      </html>`,
  );
}
