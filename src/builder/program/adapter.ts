import type { AstroIntegration, ViteUserConfig } from 'astro';
import { renameSync } from 'node:fs';

const name = 'plain-findings';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** The module of the program that all else is reached from. */
const entryName = 'prerender-entry.mjs';

/**
 * An adapter for Astro (https://docs.astro.build/en/reference/adapter-reference/): it keeps the
 * program that Astro compiles to make pages with, and lets it make none.
 *
 * @param folder where the program goes. There must be nothing yet.
 */
export function keepProgram(folder: string): AstroIntegration {
  let compiled = '';
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ownEntry((place) => (compiled = place))] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- its other value is; this one has to be said
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name,
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is made while pages are compiled.')),
          teardown: () => {
            renameSync(compiled, folder);
            return Promise.resolve();
          },
        });
      },
    },
  };
}

/**
 * Packages that are more than JavaScript: they find their own programs beside themselves. One is for
 * `astro dev`, and no build loads it; the last two are there where a publisher wants their formats.
 */
const apart = [
  ...['satteri', 'pagefind', 'esbuild'],
  ...['@myriaddreamin/typst-ts-node-compiler', 'docx'],
];

/**
 * A plugin for Vite that lets the program begin with a module of ours, by which a build runs it. All
 * packages go into the program: to find and load hundreds of modules takes longer than a small site.
 *
 * @param tell is given the folder that the program is compiled into.
 */
function ownEntry(tell: (place: string) => void): Plugin {
  const input = 'src/builder/program/entry.ts';
  // Vite makes variables of constants for old browsers; V8 is quicker with constants.
  const rolldownOptions = { input, output: { entryFileNames: entryName, topLevelVar: false } };
  return {
    name,
    configEnvironment: (environment) =>
      environment === 'prerender'
        ? { build: { rolldownOptions }, resolve: { noExternal: true, external: apart } }
        : undefined,
    configResolved: ({ environments }) => {
      const { prerender } = environments;
      if (prerender) tell(prerender.build.outDir);
    },
  };
}
