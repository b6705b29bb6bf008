import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite, pagesOnly } from '../builder/load.ts';
import { sitemapFiles } from '../formats/sitemap.ts';
import { textOf } from '../formats/file.ts';

export const getStaticPaths = (async () => {
  const files = pagesOnly ? [] : sitemapFiles(await loadSite());
  return files.map((file) => ({
    params: { sitemap: file.path.replace(/\.xml$/, '') },
    props: { file },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file), { headers: { 'content-type': file.type } });
