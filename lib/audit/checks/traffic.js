const outsideRequest = {
  id: "outside-request",
  title: "The page asks no other site for anything",
  criteria: [],
  fix: "Keep a copy of the file in the site, or link to it instead of loading it."
};
const brokenFile = {
  id: "broken-file",
  title: "Every file that the page calls for is there",
  criteria: [],
  fix: "Put the file where the page looks for it, or correct the address."
};
export {
  brokenFile,
  outsideRequest
};
