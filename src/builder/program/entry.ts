import { listRoutes, renderRoutes } from './render-routes.ts';
import { build } from '../command.ts';
import { openLiveSite } from '../dev/live-site.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LiveSite } from '../dev/live-site.ts';
import type { BuildPlan } from '../plan.ts';

/** A build, compiled with the pages that Astro makes. */
export type Program = {
  /** Builds a site, and puts it in its place when all of it is right. */
  build: (plan: BuildPlan) => Promise<void>;
  /** Reads the content, and gives its site a file at a time; or the errors in it. */
  live: (plan: BuildPlan) => Promise<LiveSite | Problem[]>;
};

/**
 * Where the program begins: a build and the pages that Astro makes, compiled together, so that they
 * load at once and what they share is there once.
 *
 * @param assets the folder of what goes out beside the pages.
 */
export function open(assets: string): Program {
  return {
    build: (plan) => build(plan, { assets, renderRoutes }),
    live: (plan) => openLiveSite(plan, { assets, listRoutes }),
  };
}
