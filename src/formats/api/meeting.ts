import type { Authority, Meeting, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { apiUrl, meetingUrl } from '../../domain/urls.ts';
import type { ApiMeeting, ApiMeetingBrief } from '../../schemas/api-council.ts';

type Settings = Pick<Site, 'settings'>;

/** One item of a council meeting with all that was presented, asked and decided. */
export function meetingRecord(
  { prose: _prose, exceptions: _exceptions, ...facts }: Meeting,
  { name }: Pick<Authority, 'name'>,
  { settings }: Settings,
): ApiMeeting {
  return { ...facts, authorityName: name, ...addressesOf(facts, settings) };
}

/** One meeting in a line of a list. */
export function meetingBrief(meeting: Meeting, { settings }: Settings): ApiMeetingBrief {
  const { id, date, committee, title } = meeting;
  return { id, date, committee, title, ...addressesOf(meeting, settings) };
}

/** Where the file of a meeting lies below the API. */
export function meetingPath({ id }: Pick<Meeting, 'id'>): string {
  return `meetings/${id}.json`;
}

function addressesOf(meeting: Pick<Meeting, 'id' | 'authority'>, settings: Site['settings']) {
  return {
    page: absolute(meetingUrl(meeting), settings),
    self: absolute(apiUrl + meetingPath(meeting), settings),
  };
}
