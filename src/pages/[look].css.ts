import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../builder/load.ts';
import { lookStyles } from '../formats/look.ts';

/** The publisher’s own colours, where the settings name some. */
export const getStaticPaths = (async () => {
  const { settings } = await loadSite();
  return lookStyles(settings) === '' ? [] : [{ params: { look: 'look' } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { settings } = await loadSite();
  return new Response(lookStyles(settings), { headers: { 'content-type': 'text/css' } });
};
