import { servingIn } from '../../domain/lifecycle.ts';
import type { Site } from '../../domain/site.ts';
import { mostInTable } from '../../domain/parts.ts';
import { councilsPartUrl, councilsUrl } from '../../domain/urls.ts';
import { say } from '../../wording/say.ts';
import { capitalised } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';
import { letterOf, letters } from './letters.ts';

/** The ways to all bodies by their letters. One body alone has none. */
export function allByLetter({
  settings,
  authorities,
  oneBody,
}: Pick<Site, 'settings' | 'authorities' | 'oneBody'>): SafeHtml | undefined {
  if (oneBody) return undefined;
  const all = capitalised(settings.bodies.many);
  const names = servingIn(authorities, settings).map(({ name }) => name);
  return html`
    <h2>${say('allFromAToZ', { all })}</h2>
    ${byLetter(names, all)}
    ${
      names.length > mostInTable
        ? undefined
        : html`<p>
            <a href="${councilsUrl}">${say('allInOneTable', { many: settings.bodies.many })}</a>
          </p>`
    }
  `;
}

/** A row of letters, each leading to the part of the list of all bodies in which it begins. */
export function byLetter(names: readonly string[], what: string): SafeHtml {
  const first = new Map(names.map((name, index) => [letterOf(name), index] as const).toReversed());
  const pageOf = (letter: string): string =>
    councilsPartUrl(Math.floor((first.get(letter) ?? 0) / mostInTable) + 1);
  return letters(names, pageOf, what);
}
