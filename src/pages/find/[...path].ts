import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { isBuilding, loadSite } from '../../builder/load.ts';
import { findFiles } from '../../formats/find/files.ts';
import { textOf } from '../../formats/file.ts';

/** A build writes these files itself (src/formats/bulk.ts). */
export const getStaticPaths = (async () => {
  if (isBuilding()) return [];
  return findFiles(await loadSite()).map((file) => ({
    params: { path: file.path.slice('find/'.length) },
    props: { file },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file), { headers: { 'content-type': file.type } });
