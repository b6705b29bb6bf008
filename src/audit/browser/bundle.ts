import { build } from 'esbuild';
import { packageRoot } from '../../cache/code.ts';

/** The scripts that run inside pages: what every page gets, and our rule for the axe command line. */
export const pageScripts = ['index', 'axe-start-edge'] as const;

/** Bundles one of the scripts that run inside pages. */
export async function bundlePageScript(name: (typeof pageScripts)[number]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: packageRoot,
    entryPoints: [`src/audit/page/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'esnext',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
