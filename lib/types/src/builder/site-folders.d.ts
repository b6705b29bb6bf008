import { type Draft } from './draft.ts';
/** Where builds leave things for each other, and the digest of the code that works there. */
export type Workshop = {
    workshop: string;
    code: string;
};
/** The workshop for a pair of content and site. */
export declare function workshopFor(content: string, site: string): string;
/**
 * Makes a site and puts it in the place of the one before, when it is whole and not sooner.
 *
 * Two folders take turns: while one is published, the other holds the site before it, and is made
 * into the next. So a build writes what differs and deletes next to nothing.
 *
 * @param target the published site.
 * @param workshop what earlier builds left. What other code made is not used again.
 * @param make fills the draft. Where it throws, the published site is as it was.
 */
export declare function replaceSite(target: string, { workshop, code }: Workshop, make: (draft: Draft) => Promise<void>): Promise<void>;
