import type { Authority, Inspection } from './site.ts';

/**
 * Every address of the site, from its root, with a slash at the end. Addresses never change:
 * people keep them, and councils put them on their own sites.
 */

export const homeUrl = '/';
export const councilsUrl = '/councils/';
export const searchUrl = '/search/';
export const glossaryUrl = '/glossary/';
export const frameworksUrl = '/frameworks/';

export function councilUrl({ slug }: Pick<Authority, 'slug'>): string {
  return `/councils/${slug}/`;
}

export function regionUrl({ id }: { id: string }): string {
  return `/councils/regions/${id}/`;
}

export function inspectionUrl({ id }: Pick<Inspection, 'id'>): string {
  return `/councils/${id}/`;
}

export function termUrl({ id }: { id: string }): string {
  return `${glossaryUrl}#${id}`;
}

export function pageUrl({ slug }: { slug: string }): string {
  return `/${slug}/`;
}
