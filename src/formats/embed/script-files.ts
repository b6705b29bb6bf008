import { buildSync } from 'esbuild';
import { packageRoot } from '../../cache/code.ts';
import type { PublishedFile } from '../file.ts';

const names = ['embed', 'element', 'resize', 'frame'] as const;

/**
 * The scripts that other websites load, with paths below `/embed/v1/`. They are bundled apart from the
 * site’s own, because their names may never change and each has to be one classic script.
 */
export function scriptFiles(): PublishedFile[] {
  return names.map((name) => ({
    path: `${name}.js`,
    type: 'text/javascript;charset=utf-8',
    text: () => bundled(name),
  }));
}

function bundled(name: (typeof names)[number]): string {
  const { outputFiles } = buildSync({
    absWorkingDir: packageRoot,
    entryPoints: [`src/html/client/embed/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
