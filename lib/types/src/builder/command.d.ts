import type { AstroPages } from './program/part.ts';
import type { Plan } from './plan.ts';
/**
 * Does what `npm run build` is for.
 *
 * @param pages those that Astro makes.
 * @throws with all that keeps the site from being published.
 */
export declare function build(plan: Plan, pages: AstroPages): Promise<void>;
