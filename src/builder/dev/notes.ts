import { html, type SafeHtml } from '../../html/parts/html.ts';
import type { Checked } from '../../intake/check/content.ts';
import { byPlace, type Problem } from '../../problems/problem.ts';
import { countOf } from '../../problems/text.ts';

/** What a check says of the content, as far as a page shows it. */
export type CheckNotes = Pick<Checked, 'problems' | 'readability' | 'bodies'>;

/** The address of the list of all problems. Only `dev` answers it. */
export const problemsPath = '/_problems/';

/**
 * Adds to a page what the check says of its file: errors and advice with their line, how hard the text
 * is to read, and what is missing. What stands in the page stays as it is.
 *
 * @param pathname the address of the page, by which the file of one that cannot be made is known.
 */
export function withNotes(
  page: string,
  pathname: string,
  notes: CheckNotes,
  folder: string,
): string {
  const files = filesOf(page, pathname);
  const own = notes.problems.filter(({ file }) => files.has(file));
  const ages = notes.readability.filter(({ file }) => files.has(file));
  const blank = [...files].filter((file) => notes.bodies.get(file)?.trim() === '');
  const note = html`<aside aria-label="For editors">
    <p>
      ${ages.map(
        ({ file, readingAge, words }) =>
          html`Reading age of ${file}: ${readingAge.toFixed(1)} (${countOf(words, 'word')}). `,
      )}${blank.map((file) => html`${file} has no text yet. `)}<a href="${problemsPath}"
        >${totalOf(notes.problems)}</a
      >
    </p>
    ${listOf(own, folder)}
  </aside>`;
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${String(note)}${page.slice(end)}`;
}

/** Every problem there is: errors first, then advice. */
export function problemsIn({ problems }: CheckNotes, folder: string): SafeHtml {
  const isError = ({ severity }: Problem): number => Number(severity === 'error');
  const sorted = problems.toSorted((a, b) => isError(b) - isError(a) || byPlace(a, b));
  return html`<p>${totalOf(problems)}</p>
    ${listOf(sorted, folder)}`;
}

/** “3 errors, 1 piece of advice in the content”. */
export function totalOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = countOf(problems.length - errors, 'piece', 'pieces');
  return `${countOf(errors, 'error')}, ${advice} of advice in the content`;
}

/** Problems with their place, what is wrong and what to write instead. */
export function listOf(problems: readonly Problem[], folder: string): SafeHtml {
  if (problems.length === 0) return html``;
  return html`<ol>
    ${problems.map(
      ({ severity, file, line, column, code, message, fix }) =>
        html`<li>
          <p>
            <strong>${severity === 'error' ? 'Error' : 'Advice'}</strong>
            <code>${folder}/${file}:${line}:${column}</code>
          </p>
          <p>${message}</p>
          <p>${fix}</p>
          <p><a href="${problemsPath}${code}/">What “${code}” means</a></p>
        </li>`,
    )}
  </ol>`;
}

/** The files that a page names as its own, or where it is not there, those that would make it. */
function filesOf(page: string, pathname: string): Set<string> {
  const named = [...page.matchAll(/data-source="content\/([^"]+)"/g)].map(([, file = '']) => file);
  if (named.length > 0) return new Set(named);
  const [, council, rest] = /^\/councils\/([^/]+)\/(?:(.+)\/)?$/.exec(pathname) ?? [];
  if (council === undefined) return new Set([`pages/${pathname.slice(1, -1)}.md`]);
  if (rest === undefined) return new Set([`authorities/${council}.md`]);
  const [meeting] = /(?<=^meetings\/).+/.exec(rest) ?? [];
  return new Set(
    meeting === undefined
      ? ['inspections', 'responses'].map((place) => `${place}/${council}/${rest}.md`)
      : [`meetings/${council}/${meeting}.md`],
  );
}
