import type { Site } from '../../domain/site.ts';
import { type PublishedFile } from '../file.ts';
/** How many inspections one page of the list holds. Even long ones stay far below a megabyte. */
export declare const perPage = 100;
/** Every file under `/api/v1/`: facts, the schemas they follow, and the same as tables. */
export declare function apiFilesOf(site: Site): PublishedFile[];
