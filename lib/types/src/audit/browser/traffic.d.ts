import type { Tab } from './tab.ts';
import { type Sighting, type Wanted } from '../raw-finding.ts';
/** What a page asked the network for, and what did not come. */
export declare function traffic(tab: Tab, address: string, wanted: Wanted): Sighting[];
