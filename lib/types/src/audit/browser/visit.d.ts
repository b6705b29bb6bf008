import { type Facts } from '../facts.ts';
import { type Sighting, type Wanted } from '../raw-finding.ts';
import { type Tab } from './tab.ts';
/** What one visit to a page brings home. */
export type Visit = {
    sightings: Sighting[];
    facts: Facts;
    toReview: number;
};
/**
 * Looks at one page with every check that needs a browser: one load, one layout for each state.
 * The walk comes last, because it is what may move the page.
 * Throws when the page does not load or does not hold still.
 */
export declare function visit(tab: Tab, address: string, wanted: Wanted): Promise<Visit>;
