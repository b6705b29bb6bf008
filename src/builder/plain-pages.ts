import type { Authority, Common, Renderers, Site } from '../domain/site.ts';
import { councilEmbedUrl, inspectionEmbedUrl } from '../domain/embed-urls.ts';
import { inspectionUrl } from '../domain/urls.ts';
import { councilFrame, inspectionFrame } from '../html/bulk/embed.ts';
import { inspectionPage } from '../html/bulk/inspection.ts';
import type { PlainFrame, PlainPage } from '../html/bulk/page.ts';
import { compileShell, shellTrail, type Fields, type Shell } from '../html/bulk/shell.ts';
import { fileAt } from './files.ts';

/** The frames that pages are put into. */
export type Shells = { page: Shell; embed: Shell };

/** A page by its path from the root of the site. It is made when it is asked for. */
export type PlainFile = { path: string; html: () => string };

const pageFields = ['title', 'description', 'path', 'source', 'head', 'main'];

/** The folder of the shells among what Astro makes, and where each lies. It is not published. */
export const shellFolder = 'shell/';
export const shellPaths = ['page', 'embed'].map((name) => `${shellFolder}${name}/index.html`);

/** @param read gives the text of a file that Astro made. */
export function compileShells(
  read: (path: string) => string,
  site: Pick<Site, 'oneBody' | 'settings'>,
): Shells {
  const [page = '', embed = ''] = shellPaths.map(read);
  return {
    page: compileShell(page, [...pageFields, ...trailFields(site)]),
    embed: compileShell(embed, ['title', 'canonical', 'main']),
  };
}

/**
 * The pages of a council's inspections and visits. They are made by plain functions: as pages of Astro
 * so many take several times as long. They know this council and no other (`Common`).
 */
export function inspectionPages(
  authority: Authority,
  common: Common,
  shells: Shells,
  render: Renderers,
): PlainFile[] {
  return authority.inspections.map((inspection) => ({
    path: fileAt(inspectionUrl(inspection)),
    html: () => shells.page(fieldsOf(inspectionPage(inspection, authority, common, render))),
  }));
}

/** The frames in which other sites show a council's latest result, and each of its inspections. */
export function embedPages(authority: Authority, common: Common, shells: Shells): PlainFile[] {
  const filled = ({ title, canonical, main }: PlainFrame) =>
    shells.embed({ title, canonical, main });
  return [
    {
      path: fileAt(`${councilEmbedUrl(authority)}/`),
      html: () => filled(councilFrame(authority, common)),
    },
    ...authority.inspections.map((inspection) => ({
      path: fileAt(`${inspectionEmbedUrl(inspection)}/`),
      html: () => filled(inspectionFrame(inspection, authority, common)),
    })),
  ];
}

function fieldsOf({ path, frame, head, main }: PlainPage): Fields {
  const { trail, ...texts } = frame;
  const steps = trail.flatMap(({ href, words }, place) => [
    [`trail-${String(place)}-href`, href],
    [`trail-${String(place)}-words`, words],
  ]);
  return {
    ...texts,
    path: path.slice(1),
    head,
    main,
    ...(Object.fromEntries(steps) as Fields),
  };
}

function trailFields(site: Pick<Site, 'oneBody' | 'settings'>): string[] {
  return shellTrail(site).flatMap((_, place) => [
    `trail-${String(place)}-href`,
    `trail-${String(place)}-words`,
  ]);
}
