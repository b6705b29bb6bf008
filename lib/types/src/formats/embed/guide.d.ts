import type { Authority, Site } from '../../domain/site.ts';
/** One way to show a result: what it is good for, and the code to copy. */
export type EmbedForm = {
    id: string;
    name: string;
    about: string[];
    code: string;
};
/** All that a council needs to show its result on its own website. */
export type EmbedGuide = {
    forms: EmbedForm[];
    /** What to add to the council’s own accessibility statement. */
    statement: string;
    /** How the HTML to paste looks, below a heading of level 3. */
    preview: string;
    /** The frame to look at here. */
    frame: {
        src: string;
        title: string;
    };
    /** Embeds of one inspection each, newest first, and how many older ones are not among them. */
    single: {
        title: string;
        paste: string;
        frame: string;
    }[];
    older: number;
};
/** Makes the page “Put this on your website” for a council, safest form first. */
export declare function guideOf(authority: Authority, site: Site): EmbedGuide;
