import type { Authority, Site } from '../../src/domain/site.ts';
import { councilFrame, inspectionFrame } from '../../src/publish/pages/embed.ts';
import { inspectionPage } from '../../src/publish/pages/inspection.ts';
import type { PlainPage } from '../../src/publish/pages/page.ts';
import { compileShell, type Fields, type Shell } from '../../src/publish/pages/shell.ts';
import type { Kept } from '../../src/read/kept.ts';
import { renderersFor, type RenderedProse } from '../../src/read/prose.ts';

/** The frames that pages are put into. */
export type Shells = { page: Shell; embed: Shell };

/** A finished page and its path from the root of the site. */
export type FinishedPage = { path: string; html: string };

const pageFields = [
  ...['title', 'description', 'path', 'source', 'head', 'main'],
  ...['trail-0-href', 'trail-0-words', 'trail-1-href', 'trail-1-words'],
];

/** @param read gives the text of a file that Astro made. */
export function compileShells(read: (path: string) => string): Shells {
  return {
    page: compileShell(read('shell/page/index.html'), pageFields),
    embed: compileShell(read('shell/embed/index.html'), ['title', 'canonical', 'main']),
  };
}

/**
 * The pages of a council's inspections and visits. They are made by plain functions: as pages of Astro
 * so many take several times as long.
 *
 * @param kept bodies that were rendered before.
 */
export function* plainPages(
  authority: Authority,
  site: Site,
  shells: Shells,
  kept: Kept<RenderedProse>,
): Generator<FinishedPage> {
  const render = renderersFor(site, kept);
  for (const inspection of authority.inspections) {
    const page = inspectionPage(inspection, authority, site, render);
    yield finished(page.path, shells.page(fieldsOf(page)));
  }
  kept.settle();
}

/** The frames in which other sites show a council's latest result, and each of its inspections. */
export function* embedPages(
  authority: Authority,
  site: Site,
  shells: Shells,
): Generator<FinishedPage> {
  const frames = [
    councilFrame(authority, site),
    ...authority.inspections.map((inspection) => inspectionFrame(inspection, authority, site)),
  ];
  for (const { path, ...fields } of frames) yield finished(path, shells.embed(fields));
}

function fieldsOf({ path, frame, head, main }: PlainPage): Fields {
  const { trail, ...texts } = frame;
  const places = trail.flatMap(({ href, words }, place): [string, string][] => [
    [`trail-${place}-href`, href],
    [`trail-${place}-words`, words],
  ]);
  return { ...texts, path: path.slice(1), head, main, ...Object.fromEntries(places) };
}

function finished(path: string, html: string): FinishedPage {
  return { path: `${path.slice(1)}index.html`, html };
}
