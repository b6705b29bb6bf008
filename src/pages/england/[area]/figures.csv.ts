import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { areaSeriesToday } from '../../../domain/england.ts';
import { loadSite } from '../../../builder/load.ts';
import { figuresCsv } from '../../../formats/csv/figures.ts';

export const getStaticPaths = (async () => {
  const allSeries = areaSeriesToday(await loadSite());
  return allSeries.map((series) => ({ params: { area: series.area }, props: { series } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { series } }) =>
  new Response(figuresCsv(await loadSite(), series), {
    headers: { 'content-type': 'text/csv;charset=utf-8' },
  });
