import { absolute, apiUrl, meetingUrl } from "../../domain/urls.js";
function meetingRecord({ prose: _prose, exceptions: _exceptions, ...facts }, { name }, { settings }) {
  return { ...facts, authorityName: name, ...addressesOf(facts, settings) };
}
function meetingBrief(meeting, { settings }) {
  const { id, date, committee, title } = meeting;
  return { id, date, committee, title, ...addressesOf(meeting, settings) };
}
function meetingPath({ id }) {
  return `meetings/${id}.json`;
}
function addressesOf(meeting, settings) {
  return {
    page: absolute(meetingUrl(meeting), settings),
    self: absolute(apiUrl + meetingPath(meeting), settings)
  };
}
export {
  meetingBrief,
  meetingPath,
  meetingRecord
};
