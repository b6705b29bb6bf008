import { type Page } from './page.ts';
/** Whether a line is its own HTML. Nearly every line of front matter is. */
export declare function isPlain(line: string): boolean;
/** What a parser makes of a plain line: one paragraph of one text. */
export declare function plainPage(line: string): Page;
