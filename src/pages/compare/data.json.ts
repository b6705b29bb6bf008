import type { APIRoute } from 'astro';
import { loadSite } from '../../builder/load.ts';
import { compareFile } from '../../formats/compare.ts';

/** What the page for comparing councils fetches. */
export const GET: APIRoute = async () => Response.json(compareFile(await loadSite()));
