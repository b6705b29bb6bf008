import type { Meeting } from '../../domain/site.ts';
import { type SafeHtml } from './html.ts';
/** Council meetings in a list, each with what it was about. */
export declare function meetingList({ meetings }: {
    meetings: readonly Meeting[];
}): SafeHtml;
