import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { isBuilding, loadSite } from '../../../load.ts';
import { apiFilesOf } from '../../../publish/api/files.ts';
import { textOf } from '../../../publish/file.ts';

/** A build writes these files itself (src/publish/apart.ts). */
export const getStaticPaths = (async () => {
  const files = isBuilding() ? [] : apiFilesOf(await loadSite());
  return files.map((file) => ({ params: { path: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file), { headers: { 'content-type': file.type } });
