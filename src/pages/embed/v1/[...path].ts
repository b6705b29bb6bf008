import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { isBuilding, loadSite } from '../../../builder/load.ts';
import { embedFiles } from '../../../formats/embed/files.ts';
import { textOf } from '../../../formats/file.ts';

/**
 * A build writes the facts itself (src/formats/bulk.ts), and bundles scripts with the program: what
 * bundles them is loaded under `astro dev` alone.
 */
export const getStaticPaths = (async () => {
  if (isBuilding()) return [];
  const { scriptFiles } = await import('../../../formats/embed/script-files.ts');
  const files = [...embedFiles(await loadSite()), ...scriptFiles()];
  return files.map((file) => ({ params: { path: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file), { headers: { 'content-type': file.type } });
