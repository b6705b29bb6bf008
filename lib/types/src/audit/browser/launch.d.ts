import { type Browser } from 'playwright-core';
/** Starts one headless browser process that reaches `host` (such as `127.0.0.1`) and nothing else. */
export declare function launchBrowser(host: string): Promise<Browser>;
