import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { isBuilding, loadSite } from '../../../builder/load.ts';
import { embedFiles } from '../../../formats/embed/files.ts';
import { textOf } from '../../../formats/file.ts';

/**
 * A build writes the facts itself (src/formats/bulk.ts), and bundles scripts with the program, which
 * has no part of what bundles them.
 */
export const getStaticPaths = (async () => {
  const files = isBuilding() ? [] : [...embedFiles(await loadSite())];
  if (import.meta.env.DEV) {
    const { scriptFiles } = await import('../../../formats/embed/script-files.ts');
    files.push(...scriptFiles());
  }
  return files.map((file) => ({ params: { path: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file), { headers: { 'content-type': file.type } });
