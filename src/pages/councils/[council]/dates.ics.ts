import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { councilPaths } from '../../../domain/paths.ts';
import { loadCouncils, loadSite, pagesOnly } from '../../../builder/load.ts';
import { calendarOf } from '../../../formats/calendar/council.ts';

export const getStaticPaths = (async () =>
  pagesOnly ? [] : councilPaths(await loadCouncils())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { authority } }) =>
  new Response(calendarOf(authority, await loadSite()), {
    headers: { 'content-type': 'text/calendar;charset=utf-8' },
  });
