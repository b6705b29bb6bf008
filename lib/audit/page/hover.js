function createHover() {
  const mark = "plain-audit-hover";
  const copy = (owner, done) => {
    for (let index = owner.cssRules.length - 1; index >= 0; index--) {
      const rule = owner.cssRules[index];
      if (rule instanceof CSSGroupingRule) copy(rule, done);
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(":hover")) continue;
      owner.insertRule(rule.cssText.replaceAll(":hover", `.${mark}`), index + 1);
      const added = owner.cssRules[index + 1];
      done(rule.selectorText.replaceAll(":hover", ""), () => {
        owner.deleteRule([...owner.cssRules].findIndex((one) => one === added));
      });
    }
  };
  const copyHoverRules = () => {
    const subjects = [];
    const undo = [];
    for (const sheet of document.styleSheets) {
      try {
        copy(sheet, (selector, back) => subjects.push(selector) && undo.push(back));
      } catch {
      }
    }
    return { subjects, undo: () => undo.reverse().forEach((back) => back()) };
  };
  const underPointer = (element, ask) => {
    const line = [];
    for (let at = element; at !== null; at = at.parentElement) line.push(at);
    for (const one of line) one.classList.add(mark);
    const answer = ask();
    for (const one of line) {
      one.classList.remove(mark);
      if (one.getAttribute("class") === "") one.removeAttribute("class");
    }
    return answer;
  };
  return { copyHoverRules, underPointer };
}
export {
  createHover
};
