const noFacts = { title: "", asOf: "", ids: [], links: [], navs: [], help: [] };
export {
  noFacts
};
