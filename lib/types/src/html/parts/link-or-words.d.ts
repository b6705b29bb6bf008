import { type SafeHtml } from './html.ts';
/** Words that lead somewhere, where it is known where to; otherwise the words alone. */
export declare function linkOrWords(words: string, href: string | undefined): SafeHtml;
