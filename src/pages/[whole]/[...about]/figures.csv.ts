import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../builder/load.ts';
import { figuresPaths } from '../../../domain/paths.ts';
import { figuresCsv } from '../../../formats/csv/figures.ts';

export const getStaticPaths = (async () => figuresPaths(await loadSite())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The counts behind the charts of one thing that is judged. */
export const GET: APIRoute<Props> = async ({ props: { series, subject } }) =>
  new Response(figuresCsv(await loadSite(), series, subject), {
    headers: { 'content-type': 'text/csv;charset=utf-8' },
  });
