import { setLanguage } from '../domain/language.ts';
import type { Authority, Site } from '../domain/site.ts';
import type { Bodies } from '../intake/read/bodies.ts';

/** A site that was read, its bodies, and the councils whose pages are made here. */
export type BuildContext = { site: Site; bodies: Bodies; councils: readonly Authority[] };

let given: BuildContext | undefined;

/**
 * Lets the pages that Astro renders take a site that was read and found free of errors. It passes
 * by Astro's store, which would write everything down and read it again.
 */
export function setBuildContext(context: BuildContext): void {
  given = context;
  setLanguage(context.site.language, context.site.settings.bodies);
}

/** What was read, where a build has done so already. Under `astro dev` nobody has. */
export function buildContext(): BuildContext | undefined {
  return given;
}
