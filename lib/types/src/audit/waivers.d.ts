import { type Waiver } from '../schemas/audit.ts';
import type { Audit } from './audit.ts';
import type { Fault } from './fault.ts';
/** A waiver with the line on which it begins. */
export type PlacedWaiver = Waiver & {
    file: string;
    line: number;
};
/** An audit after the waivers: what still counts, and what is known and may stay. */
export type Judged = Audit & {
    waived: {
        waiver: Waiver;
        fault: Fault;
    }[];
};
/** Reads the file of waivers; none where there is no file. Throws with every mistake in it. */
export declare function readWaivers(file: string): Promise<PlacedWaiver[]>;
/** Reads waivers from YAML: a list, which may be empty. Throws with every mistake, by line. */
export declare function parseWaivers(file: string, text: string): PlacedWaiver[];
/**
 * Sets waived faults apart. A waiver that has run out no longer counts, and says so; one that
 * nothing needed says so too, unless only part of the site or of the checks was looked at.
 */
export declare function applyWaivers(audit: Audit, waivers: readonly PlacedWaiver[], { today, part }: {
    today: string;
    part: boolean;
}): Judged;
