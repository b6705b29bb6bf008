/**
 * Where the browser is: `CHROME_PATH`, else Chromium or Chrome as the system has it.
 *
 * @throws with what to install, where there is none.
 */
export declare function chromiumPath(): string;
/**
 * Where the browser’s driver is: `CHROMEDRIVER_PATH`, else as the system has it.
 *
 * @throws with what to install, where there is none.
 */
export declare function chromedriverPath(): string;
