const onFocus = {
  id: "on-focus",
  title: "The focus alone does not move the page",
  criteria: ["3.2.1"],
  fix: "Wait for a click or Enter before going anywhere.",
  find: ({ movedTo }) => movedTo === "" ? [] : [{ message: `The page went to ${movedTo} when something got the focus.` }]
};
export {
  onFocus
};
