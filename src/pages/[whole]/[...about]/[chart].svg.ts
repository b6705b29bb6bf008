import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../builder/load.ts';
import { chartPaths } from '../../../domain/paths.ts';
import { chartOf } from '../../../html/parts/chart-of.ts';
import styles from '../../../html/styles/picture.scss?inline';

export const getStaticPaths = (async () => chartPaths(await loadSite())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A chart of one thing that is judged, as a picture to take along. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(chartOf(props, await loadSite(), styles), {
    headers: { 'content-type': 'image/svg+xml' },
  });
