import { type Stage } from '../check.ts';
import type { Kit } from '../page/kit.ts';
import { type Tab } from './tab.ts';
/** Stages in one state follow each other, and are looked at in one go. */
export declare const sittings: readonly (readonly Stage[])[];
/** Brings the window from the state of one stage into that of another. Each page begins as `wide`. */
export declare function changeStage({ keys }: Tab, from: Stage, to: Stage): Promise<void>;
/** What a stage does inside the page; each gives the way back. They run as text in the page. */
export declare const within: Partial<Record<Stage, (kit: Kit) => () => void>>;
