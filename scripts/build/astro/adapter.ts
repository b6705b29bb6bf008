import type { AstroIntegration } from 'astro';
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = 'plain-findings';

/** The module of the program that all else is reached from. */
export const entryName = 'prerender-entry.mjs';

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
        updateConfig({ vite: { plugins: [ownEntry()] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        compiled = fileURLToPath(new URL('.prerender', config.outDir));
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

/** Lets the program begin with a module of ours, by which a build runs it. */
function ownEntry() {
  const rolldownOptions = { input: 'src/program.ts', output: { entryFileNames: entryName } };
  return {
    name,
    configEnvironment: (environment: string) =>
      environment === 'prerender' ? { build: { rolldownOptions } } : undefined,
  };
}
