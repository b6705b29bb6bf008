import type { SiteSettings } from '../schemas/site.ts';
import { once } from './once.ts';

const placeOf = once(({ address }: Pick<SiteSettings, 'address'>) => {
  const { origin, pathname } = new URL(address);
  return { origin, base: `${pathname.replace(/(?<!\/)\/+$/, '')}/` };
});

/** Where the site lies on its host: `/`, or a path such as `/inspections/`. */
export function basePath(settings: Pick<SiteSettings, 'address'>): string {
  return placeOf(settings).base;
}

/** Where the pages of bodies and their feeds lie in the program, whatever the settings call them. */
const ofBodies = /^\/(feeds\/)?councils\//;

/** What the settings say of the addresses that the site is published under. */
export type Place = Pick<SiteSettings, 'address'> & {
  bodies: Pick<SiteSettings['bodies'], 'path'>;
};

/**
 * A page’s path as it is published: the word in it is that of the settings, such as `/schools/oak/` for
 * `/councils/oak/`. What others have built on (`/api/v1/`, `/embed/v1/`) stays as it is.
 */
export function publicPath(path: string, { bodies }: Pick<Place, 'bodies'>): string {
  return bodies.path === 'councils' ? path : path.replace(ofBodies, `/$1${bodies.path}/`);
}

/** An address of the site as its host knows it, for what is no HTML: a build puts that in its place. */
export function onHost(path: string, settings: Pick<SiteSettings, 'address'>): string {
  return basePath(settings) + path.slice(1);
}

/** An address on this site in full. */
export function absolute(path: string, settings: Place): string {
  return placeOf(settings).origin + onHost(publicPath(path, settings), settings);
}
