import type { Site, Theme } from '../../domain/site.ts';
import { themeUrl } from '../../domain/urls.ts';
import { formFor } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';

type Known = Pick<Site, 'themes' | 'settings'>;

/** The themes of a point, each as a link: “Themes: Supervision, Recording.” */
export function themesOfPoint(ids: readonly string[], known: Known): SafeHtml | undefined {
  const themes = themesIn(ids, known);
  if (themes.length === 0) return undefined;
  return html`${formFor(themes.length, 'Theme', 'Themes')}:
  ${themes.map((theme, index) => html`${index === 0 ? '' : ', '}${linkTo(theme, known)}`)}.`;
}

/**
 * The themes of a point, each as a link with a few words after it.
 *
 * @param others the words: how many other councils were asked the same.
 */
export function themesWithOthers(
  ids: readonly string[],
  known: Known,
  others: (theme: Theme) => string,
): SafeHtml | undefined {
  const themes = themesIn(ids, known);
  if (themes.length === 0) return undefined;
  return html`${themes.map((theme) => html` ${linkTo(theme, known)}: ${others(theme)}.`)}`;
}

function themesIn(ids: readonly string[], { themes }: Known): Theme[] {
  return ids.flatMap((id) => themes.get(id) ?? []);
}

function linkTo(theme: Theme, { settings }: Known): SafeHtml {
  return html`<a href="${themeUrl(theme, settings)}">${theme.name}</a>`;
}
