import type { Browser } from 'playwright-core';
import type { Failure } from '../fault.ts';
import { type Tab } from './tab.ts';
/** How a pool of browsers works through pages. Times are in milliseconds. */
export type PoolPlan<Result> = {
    pages: readonly string[];
    launch: () => Promise<Browser>;
    /** Browser processes side by side. */
    browsers: number;
    /** How long one page may take in all. */
    timeout: number;
    look: (tab: Tab, page: string) => Promise<Result>;
    done: (page: string, result: Result) => Promise<void> | void;
    failed: (failure: Failure) => Promise<void> | void;
};
/**
 * Looks at all pages, each in one of a few browser processes. A browser that crashes or hangs is
 * replaced; a page that cannot be looked at is named, and the others go on.
 */
export declare function runPool<Result>(plan: PoolPlan<Result>): Promise<void>;
