/** The page as it looks under the pointer. */
export type Hover = {
  /** Makes every `:hover` rule answer to a class too. Gives the selectors, and a way to undo it. */
  copyHoverRules: () => { subjects: string[]; undo: () => void };
  /** What a question is answered with while the pointer is as if on an element. */
  underPointer: <Answer>(element: Element, ask: () => Answer) => Answer;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createHover(): Hover {
  const mark = 'plain-audit-hover';
  type Owner = CSSStyleSheet | CSSGroupingRule;

  const copy = (owner: Owner, done: (selector: string, undo: () => void) => void): void => {
    for (let index = owner.cssRules.length - 1; index >= 0; index--) {
      const rule = owner.cssRules[index];
      if (rule instanceof CSSGroupingRule) copy(rule, done);
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':hover')) continue;
      owner.insertRule(rule.cssText.replaceAll(':hover', `.${mark}`), index + 1);
      const added = owner.cssRules[index + 1];
      done(rule.selectorText.replaceAll(':hover', ''), () => {
        owner.deleteRule([...owner.cssRules].findIndex((one) => one === added));
      });
    }
  };

  const copyHoverRules = (): { subjects: string[]; undo: () => void } => {
    const subjects: string[] = [];
    const undo: (() => void)[] = [];
    for (const sheet of document.styleSheets) {
      try {
        copy(sheet, (selector, back) => subjects.push(selector) && undo.push(back));
      } catch {
        // A style sheet of another site may not be read; the page fails for asking for it.
      }
    }
    return { subjects, undo: () => undo.reverse().forEach((back) => back()) };
  };

  const underPointer = <Answer>(element: Element, ask: () => Answer): Answer => {
    const line: Element[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) line.push(at);
    for (const one of line) one.classList.add(mark);
    const answer = ask();
    for (const one of line) {
      one.classList.remove(mark);
      if (one.getAttribute('class') === '') one.removeAttribute('class');
    }
    return answer;
  };

  return { copyHoverRules, underPointer };
}
