import type { SiteSettings } from '../../schemas/site.ts';
import type { Block } from '../../domain/embed.ts';
/** The size that a frame has before, or without, the script. It fits six rows at 320 pixels. */
export declare const frameHeight = 720;
type Settings = Pick<SiteSettings, 'address'>;
/** A frame that shows an embed. @param path where the embed lies, without an ending. */
export declare function frameCode({ heading }: Block, path: string, settings: Settings): string;
/** The line that keeps the height of every frame on a page right. */
export declare function resizeCode(settings: Settings): string;
/** A script that puts a council’s latest result in the place of a link. */
export declare function scriptCode({ more }: Block, council: string, settings: Settings): string;
/** An element of its own that shows a council’s latest result, with a link inside until it does. */
export declare function elementCode({ more }: Block, council: string, settings: Settings): string;
/** What a council adds to its own accessibility statement when it shows an embed. */
export declare function statementWords({ title, address, }: Pick<SiteSettings, 'title' | 'address'>): string;
export {};
