import type { PageCheck } from '../check.ts';
import type { Kit } from '../browser/kit/kit.ts';
import type { Draft } from '../fault.ts';

/** Copies every `:hover` rule to a class, then gives elements that class one by one. */
function find(kit: Kit): Draft[] {
  const mark = 'plain-audit-hover';
  const subjects = new Set<string>();
  const added: { owner: CSSStyleSheet | CSSGroupingRule; rule: CSSRule | undefined }[] = [];
  const copy = (owner: CSSStyleSheet | CSSGroupingRule): void => {
    for (let index = owner.cssRules.length - 1; index >= 0; index--) {
      const rule = owner.cssRules[index];
      if (rule instanceof CSSGroupingRule) copy(rule);
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':hover')) continue;
      subjects.add(rule.selectorText.replaceAll(':hover', ''));
      owner.insertRule(rule.cssText.replaceAll(':hover', `.${mark}`), index + 1);
      added.push({ owner, rule: owner.cssRules[index + 1] });
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      copy(sheet);
    } catch {
      // A style sheet of another site may not be read; the page fails for asking for it.
    }
  }
  if (subjects.size === 0) return [];
  const hovered = (element: Element): Element[] => {
    const line: Element[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) line.push(at);
    return line;
  };
  const affected = (element: Element): boolean =>
    [...subjects].some((selector) => {
      try {
        return element.matches(selector) || element.closest(selector) !== null;
      } catch {
        return true;
      }
    });
  const seen = new Set<string>();
  const drafts = kit.texts().flatMap(({ element }) => {
    if (!affected(element)) return [];
    const line = hovered(element);
    for (const one of line) one.classList.add(mark);
    const contrast = kit.contrast(element);
    const { color, backgroundColor } = getComputedStyle(element);
    for (const one of line) one.classList.remove(mark);
    for (const one of line) if (one.getAttribute('class') === '') one.removeAttribute('class');
    const look = `${color} ${backgroundColor} ${element.localName}`;
    if (contrast === undefined || contrast.ratio >= contrast.needed - 0.01 || seen.has(look))
      return [];
    const before = kit.contrast(element);
    if (before !== undefined && before.ratio < before.needed) return [];
    seen.add(look);
    return [
      kit.draft(
        element,
        `Under the pointer its text has a contrast of ${contrast.ratio.toFixed(2)} to 1; it needs ${contrast.needed} to 1.`,
      ),
    ];
  });
  for (const { owner, rule } of added) {
    const index = [...owner.cssRules].findIndex((one) => one === rule);
    if (index >= 0) owner.deleteRule(index);
  }
  return drafts;
}

/** WCAG 1.4.3 holds for every state of a link or button; axe sees only the first. */
export const hoverContrast: PageCheck = {
  id: 'hover-contrast',
  title: 'Text under the pointer stands out',
  criteria: ['1.4.3'],
  fix: 'Choose colours for :hover with a contrast of at least 4.5 to 1.',
  stage: 'wide',
  find,
};
