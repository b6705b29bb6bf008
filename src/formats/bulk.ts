import type { Site } from '../domain/site.ts';
import { apiFilesOf } from './api/files.ts';
import { embedFiles } from './embed/files.ts';
import { findFiles } from './find/files.ts';
import type { PublishedFile } from './file.ts';

/**
 * The forms of which there are several for each inspection, with paths from the root of the site.
 * A build writes them itself: so many small files cost far more as pages of Astro. Under
 * `astro dev` they are pages.
 */
export function bulkFiles(site: Site): PublishedFile[] {
  return [
    ...apiFilesOf(site).map((file) => ({ ...file, path: `api/v1/${file.path}` })),
    ...embedFiles(site).map((file) => ({ ...file, path: `embed/v1/${file.path}` })),
    ...findFiles(site),
  ];
}
