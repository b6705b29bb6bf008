function find(_kit) {
  const title = document.title.trim();
  const empty = /^(untitled( document)?|document|page|new page|home ?page|index|title|page title|test|website|web ?page|default|astro|vite.*|lorem ipsum.*|\S+\.html?|https?:\S+)$/iu;
  if (title === "" || !empty.test(title)) return [];
  return [{ message: `The page title “${title}” does not say what the page is about.` }];
}
const pageTitle = {
  id: "page-title",
  title: "The page title describes the page",
  criteria: ["2.4.2"],
  fix: "Begin <title> with the page’s own subject, then the name of the site.",
  stage: "wide",
  find
};
export {
  pageTitle
};
