import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../../../builder/load.ts';
import { comparePaths } from '../../../domain/paths.ts';
import { compareFile } from '../../../formats/compare.ts';

export const getStaticPaths = (async () => comparePaths(await loadSite())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the page for comparing fetches, a file for each subject. */
export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(compareFile(await loadSite(), props.subject));
