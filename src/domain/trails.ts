import { capitalised } from '../wording/words.ts';
import type { Authority, Site } from './site.ts';
import { councilsUrl, councilUrl, wholeUrl, type WholeSettings } from './urls.ts';

/** The pages between the home page and another, from the top. */
export type Trail = readonly Step[];
type Step = { href: string; words: string };

/** The pages between the home page and the page of a council. One body alone has no list of bodies. */
export function listTrail({ oneBody, settings }: SiteKind): Trail {
  return oneBody ? [] : [{ href: councilsUrl, words: capitalised(settings.bodies.many) }];
}

/** The pages between the home page and one of this council’s own. */
export function councilTrail(authority: Pick<Authority, 'slug' | 'name'>, site: SiteKind): Trail {
  return [...listTrail(site), { href: councilUrl(authority), words: authority.name }];
}

/** The pages between the home page and one about all together. */
export function wholeTrail(settings: WholeSettings): readonly [Step] {
  return [{ href: wholeUrl(settings), words: settings.whole.name }];
}

/** Whether one body publishes, and what the settings say. */
type SiteKind = Pick<Site, 'oneBody' | 'settings'>;
