import { hiddenFromSight, isVisible } from './sight.ts';

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

/** Makes every `:hover` rule answer to a class too. Gives the selectors, and a way to undo it. */
export const copyHoverRules = (): { subjects: string[]; undo: () => void } => {
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

/** What a question is answered with while the pointer is as if on an element. */
export const underPointer = <Answer>(element: Element, ask: () => Answer): Answer => {
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

/** What the pointer alone shows, and what it has to be on for that. */
export type Revealed = { element: Element; trigger: Element };

/** What a rule does that may show something. */
const shows = ({ style }: CSSStyleRule): boolean =>
  (style.display !== '' && style.display !== 'none') ||
  style.visibility === 'visible' ||
  Number(style.opacity || 0) > 0 ||
  /^[0-9]/u.test(style.left) ||
  /^(?!0)/u.test(style.maxHeight || '0') ||
  style.getPropertyValue('clip') === 'auto';

/** All style rules of the page that can be read. */
function styleRules(): CSSStyleRule[] {
  const below = (owner: Owner): CSSStyleRule[] =>
    [...owner.cssRules].flatMap((rule) =>
      rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? below(rule) : [],
    );
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return below(sheet);
    } catch {
      return [];
    }
  });
}

/** The element that the pointer has to be on, for what a selector with `:hover` stands for. */
function triggerOf(element: Element, selector: string): Element | undefined {
  const [before = ''] = selector.split(':hover');
  const own = element.closest(before.trim() === '' ? '*' : before);
  if (own !== null && own !== element) return own;
  const { parentElement } = element;
  return [...(parentElement?.children ?? [])].find((one) => one !== element && one.matches(before));
}

/** Elements with words that nobody sees until the pointer is on their trigger, whatever has the focus. */
export function revealed(): Revealed[] {
  const rules = styleRules();
  const focused = rules
    .filter(({ selectorText }) => selectorText.includes(':focus'))
    .filter(shows)
    .flatMap(({ selectorText }) => selectorText.split(','));
  const found = new Map<Element, Element>();
  for (const rule of rules.filter(shows))
    for (const selector of rule.selectorText.split(',').filter((one) => one.includes(':hover')))
      for (const [element, trigger] of hiddenUntil(selector, focused)) found.set(element, trigger);
  // The rule is one thing, what comes of it another: a parent may hide it all the same.
  const { undo } = copyHoverRules();
  const shown = [...found].filter(([element, trigger]) =>
    underPointer(trigger, () => isSeen(element)),
  );
  undo();
  return shown.map(([element, trigger]) => ({ element, trigger }));
}

function hiddenUntil(selector: string, focused: readonly string[]): [Element, Element][] {
  const bare = selector.replaceAll(':hover', '').trim();
  try {
    return [...document.querySelectorAll(bare)]
      .filter((element) => element.textContent.trim().length > 1 && !isSeen(element))
      .filter((element) => !focused.some((one) => fits(element, one)))
      .flatMap((element) => {
        const trigger = triggerOf(element, selector.trim());
        return trigger !== undefined && isVisible(trigger)
          ? [[element, trigger] as [Element, Element]]
          : [];
      });
  } catch {
    return [];
  }
}

/** Whether an element is what a selector stands for in some state of the focus. */
function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector.replaceAll(/:focus(?:-visible|-within)?/gu, ''));
  } catch {
    return true;
  }
}

const isSeen = (element: Element): boolean => isVisible(element) && !hiddenFromSight(element);
