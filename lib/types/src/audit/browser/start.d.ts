/**
 * Runs in every document before its own scripts: remembers what gets a click listener, so that
 * things that only a mouse can use are found, and whether anything listens to the focus or to keys.
 */
export declare function watchClicks(): void;
