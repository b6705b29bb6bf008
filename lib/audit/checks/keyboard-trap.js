const keyboardTrap = {
  id: "keyboard-trap",
  title: "Nothing holds the focus",
  criteria: ["2.1.2"],
  fix: "Let Tab lead on from here, let Escape close what holds the focus, or say which key does (Ctrl+M, say).",
  find: ({ stops, missed, left, givenUpAfter }) => {
    const last = stops.at(-1);
    if (left || givenUpAfter > 0 || last === void 0) return [];
    const lost = missed.length === 0 ? "" : ` ${missed.length} controls after it are never reached.`;
    return [{ ...last, message: `Tab does not lead out of it.${lost}` }];
  }
};
export {
  keyboardTrap
};
