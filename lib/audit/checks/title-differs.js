const titleDiffers = {
  id: "title-differs",
  title: "Each page has a title of its own",
  criteria: ["2.4.2"],
  fix: "Add to each title what makes its page different.",
  start: () => {
    const first = /* @__PURE__ */ new Map();
    const twins = [];
    return {
      see: (page, { title }) => {
        if (title === "") return;
        if (first.has(title)) twins.push({ page, title });
        else first.set(title, page);
      },
      end: () => twins.map(({ page, title }) => ({
        page,
        message: `The page ${first.get(title) ?? ""} has the same title, “${title}”.`
      }))
    };
  }
};
export {
  titleDiffers
};
