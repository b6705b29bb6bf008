import type { makeAll } from './render-routes.ts';
import type { Content } from '../../schemas/collections.ts';
import type { Plan } from '../plan.ts';
/** The pages that Astro makes, and what goes out beside them: styles, scripts, what lies in public/. */
export type AstroPages = {
    makeAll: typeof makeAll;
    assets: string;
};
/**
 * What Astro makes: all pages but those that number in thousands, the shells of these, styles and
 * scripts. It is kept, and made again when anything changes that it is made of. Nothing in it shows
 * the body of an inspection, so that is all that does not count.
 *
 * @param content what the site is made of; it has been handed over (src/builder/context.ts).
 * @returns the folder that holds it.
 */
export declare function astroPart(plan: Plan, content: Content, { makeAll, assets }: AstroPages): Promise<string>;
