const focusVisible = {
  id: "focus-visible",
  title: "The focus can be seen",
  criteria: ["2.4.7"],
  fix: "Give :focus-visible an outline that stands out, and show what was hidden.",
  find: ({ stops }) => stops.flatMap((stop) => {
    if (!stop.seen) return [{ ...stop, message: "It has the focus, but cannot be seen." }];
    return stop.marked ? [] : [{ ...stop, message: "It looks the same with the focus as without." }];
  })
};
export {
  focusVisible
};
