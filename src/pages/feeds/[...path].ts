import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite, pagesOnly } from '../../builder/load.ts';
import { feedFiles } from '../../formats/feeds/files.ts';
import { textOf } from '../../formats/file.ts';

export const getStaticPaths = (async () => {
  const files = pagesOnly ? [] : feedFiles(await loadSite());
  return files.map((file) => ({ params: { path: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file), { headers: { 'content-type': file.type } });
