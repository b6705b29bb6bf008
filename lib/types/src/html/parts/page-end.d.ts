import type { Site } from '../../domain/site.ts';
import type { PageChange } from '../../schemas/papers.ts';
import { type SafeHtml } from './html.ts';
type Props = {
    settings: Site['settings'];
    /** The page’s address from the root of the site. */
    path: string;
    /** What the page is about and the day that came out, where it did: “Report published”. */
    about: string;
    on: string | undefined;
    changes: readonly PageChange[];
};
/** The end of a page that people take away: other formats, its dates, what changed on it. */
export declare function pageEnd({ settings, path, about, on, changes }: Props): SafeHtml;
export {};
