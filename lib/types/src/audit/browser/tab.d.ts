import type { Browser, CDPSession, Page } from 'playwright-core';
/** One browser page that is used for many visits, and what it asked the network for. */
export type Tab = {
    page: Page;
    keys: CDPSession;
    /** Addresses asked for since the last visit began. */
    asked: string[];
    /** Addresses that did not come, with the reason. */
    refused: {
        address: string;
        reason: string;
    }[];
    close: () => Promise<void>;
};
/** The two windows that every page is seen in: a desktop, and 1280 px at 400% (WCAG 1.4.10). */
export declare const sizes: {
    wide: {
        width: number;
        height: number;
    };
    narrow: {
        width: number;
        height: number;
    };
};
/**
 * Opens a tab. Motion is asked to be reduced from the start, which keeps pages still while they are
 * measured and shows what moves all the same.
 */
export declare function openTab(browser: Browser): Promise<Tab>;
