import type { APIRoute } from 'astro';
import { loadSite } from '../builder/load.ts';
import { robotsOf } from '../formats/robots.ts';

export const GET: APIRoute = async () => new Response(robotsOf(await loadSite()));
