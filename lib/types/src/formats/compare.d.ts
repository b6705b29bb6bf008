import type { Site } from '../domain/site.ts';
import type { GradeMark } from '../schemas/framework.ts';
/** What became of one area: in words, with the shape of the grade, or why there is none. */
export type Answer = {
    words: string;
    mark?: GradeMark;
    why?: string;
};
/**
 * All that the page for comparing councils needs, in one small file of its own. It is no part of the
 * API and may change with the page. `answers` holds each answer once; councils point into it, one
 * number for each area.
 */
export type CompareFile = {
    /** An area that is past is only shown where a council still has a grade in it. */
    areas: {
        name: string;
        past: boolean;
    }[];
    answers: Answer[];
    councils: {
        id: string;
        name: string;
        url: string;
        when: string;
        answers: number[];
    }[];
};
/** Every council’s latest grades, as of the site’s own day. */
export declare function compareFile(site: Site): CompareFile;
