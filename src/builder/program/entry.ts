import { listRoutes, makeAll } from './render-routes.ts';
import { build } from '../command.ts';
import { openLiveSite } from '../dev/live-site.ts';
import type { Program } from './program.ts';

/**
 * Where the program begins: a build and the pages that Astro makes, compiled together, so that they
 * load at once and what they share is there once.
 *
 * @param assets the folder of what goes out beside the pages.
 */
export function open(assets: string): Program {
  return {
    build: (plan) => build(plan, { assets, makeAll }),
    live: (plan) => openLiveSite(plan, { assets, listRoutes }),
  };
}
