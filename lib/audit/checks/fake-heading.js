function find(kit) {
  const weight = (element) => Number(getComputedStyle(element).fontWeight);
  const allBold = (element) => {
    const owners = [element, ...element.querySelectorAll("*")].filter(
      (one) => kit.ownText(one) !== ""
    );
    return owners.length > 0 && owners.every((one) => weight(one) >= 600);
  };
  return kit.elements().filter((element) => element.matches("p, div") && kit.visible(element)).filter(
    (element) => element.closest(
      "header, footer, nav, table, li, dl, figure, a, button, label, form, summary, aside, [role=alert], h1, h2, h3, h4, h5, h6"
    ) === null
  ).filter(
    (element) => ![...element.children].some((child) => getComputedStyle(child).display !== "inline")
  ).filter((element) => {
    const text = element.textContent.trim();
    const next = element.nextElementSibling;
    const leads = next !== null && next.matches("p, ul, ol, table, div") && !allBold(next) && next.textContent.trim().length > text.length;
    return text.length >= 3 && text.length <= 80 && !/[.,;!?]$/u.test(text) && leads && allBold(element);
  }).map((element) => kit.draft(element, "A line of bold text stands in for a heading."));
}
const fakeHeading = {
  id: "fake-heading",
  title: "What looks like a heading is one",
  criteria: ["1.3.1"],
  fix: "Make it a heading of the next level (## in Markdown), not bold text.",
  stage: "wide",
  find
};
export {
  fakeHeading
};
