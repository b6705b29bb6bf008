import type { APIRoute } from 'astro';
import { loadSite } from '../builder/load.ts';
import { llmsOf } from '../formats/llms.ts';

export const GET: APIRoute = async () => new Response(llmsOf(await loadSite()));
