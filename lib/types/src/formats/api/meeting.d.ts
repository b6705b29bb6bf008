import type { Authority, Meeting, Site } from '../../domain/site.ts';
import type { ApiMeeting, ApiMeetingBrief } from '../../schemas/api-council.ts';
type Settings = Pick<Site, 'settings'>;
/** One item of a council meeting with all that was presented, asked and decided. */
export declare function meetingRecord({ prose: _prose, exceptions: _exceptions, ...facts }: Meeting, { name }: Pick<Authority, 'name'>, { settings }: Settings): ApiMeeting;
/** One meeting in a line of a list. */
export declare function meetingBrief(meeting: Meeting, { settings }: Settings): ApiMeetingBrief;
/** Where the file of a meeting lies below the API. */
export declare function meetingPath({ id }: Pick<Meeting, 'id'>): string;
export {};
