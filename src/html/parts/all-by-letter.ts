import { servingIn } from '../../domain/lifecycle.ts';
import type { Site } from '../../domain/site.ts';
import { councilsUrl } from '../../domain/urls.ts';
import { say } from '../../wording/say.ts';
import { capitalised } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';
import { letters } from './letters.ts';

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
    ${letters(names, councilsUrl, all)}
    <p><a href="${councilsUrl}">${say('allInOneTable', { many: settings.bodies.many })}</a></p>
  `;
}
