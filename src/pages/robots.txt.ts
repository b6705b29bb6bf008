import type { APIRoute } from 'astro';
import { loadSite } from '../load.ts';
import { robotsOf } from '../publish/robots.ts';

export const GET: APIRoute = async () => new Response(robotsOf(await loadSite()));
