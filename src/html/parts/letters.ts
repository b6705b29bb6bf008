import { say } from '../../wording/say.ts';
import { html, type SafeHtml } from './html.ts';

/** The letter under which a name stands. */
export function letterOf(name: string): string {
  return name.slice(0, 1).toUpperCase();
}

/** The letters with which names begin, in their order. */
export function lettersOf(names: readonly string[]): string[] {
  return [...new Set(names.map(letterOf))];
}

/**
 * A row of letters, each leading to the names that begin with it.
 *
 * @param pageOf where a letter stands: its page.
 * @param what what they are names of: “Councils”.
 */
export function letters(
  names: readonly string[],
  pageOf: (letter: string) => string,
  what: string,
): SafeHtml {
  return html`
    <ul class="letters">
      ${lettersOf(names).map(
        (letter) =>
          html`<li>
            <a href="${pageOf(letter)}#${letter}" aria-label="${say('lettersOf', { what, letter })}"
              >${letter}</a
            >
          </li>`,
      )}
    </ul>
  `;
}
