import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../load.ts';
import { calendarOf } from '../../../publish/calendar/council.ts';

export const getStaticPaths = (async () => {
  const { authorities } = await loadSite();
  return authorities.map((authority) => ({
    params: { council: authority.slug },
    props: { authority },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { authority } }) =>
  new Response(calendarOf(authority, await loadSite()), {
    headers: { 'content-type': 'text/calendar;charset=utf-8' },
  });
