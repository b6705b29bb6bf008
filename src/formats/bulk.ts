import type { Authority, Common, Site } from '../domain/site.ts';
import { apiFilesOfAll, apiFilesOfBody } from './api/files.ts';
import { embedFilesOfBody } from './embed/files.ts';
import { findFiles } from './find/files.ts';
import type { PublishedFile } from './file.ts';

/**
 * The forms of which there are several for each inspection, with paths from the root of the site.
 * A build writes them itself: so many small files cost far more as pages of Astro. Under
 * `astro dev` they are pages.
 */
export function bulkFiles(site: Site): PublishedFile[] {
  return [
    ...bulkFilesOfAll(site),
    ...site.authorities.flatMap((authority) => bulkFilesOfBody(authority, site)),
  ];
}

/** Those that hold facts of several bodies. Nothing in them shows a text of several lines. */
export function bulkFilesOfAll(site: Site): PublishedFile[] {
  return [...below('api/v1/', apiFilesOfAll(site)), ...findFiles(site)];
}

/** Those of one body. They know it and no other (`Common`). */
export function bulkFilesOfBody(authority: Authority, site: Common): PublishedFile[] {
  return [
    ...below('api/v1/', apiFilesOfBody(authority, site)),
    ...below('embed/v1/', embedFilesOfBody(authority, site)),
  ];
}

function below(folder: string, files: readonly PublishedFile[]): PublishedFile[] {
  return files.map((file) => ({ ...file, path: folder + file.path }));
}
