import { hiddenFromSight, isVisible } from './sight.ts';
import { elements } from './texts.ts';

/** A field that people fill in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const written =
  'input:not([type=radio], [type=checkbox], [type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea';

/** All fields that can be seen and filled in. */
export const writtenFields = (): Field[] =>
  elements().filter((element): element is Field => element.matches(written) && isSeen(element));

const isSeen = (element: Element): boolean => isVisible(element) && !hiddenFromSight(element);

/** The words beside a field that are its label and can be seen; empty where there are none. */
export function labelSeen(field: Field): string {
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  const named = ids.map((id) => document.getElementById(id));
  const owners = ids.length > 0 ? named : [...(field.labels ?? [])];
  return owners
    .filter((owner) => owner !== null && isSeen(owner))
    .map((owner) => wordsOf(owner))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of a label, without those of a field in it. */
function wordsOf(node: Node | null): string {
  if (node === null || (node instanceof Element && node.matches('select, textarea'))) return '';
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map(wordsOf).join(' ');
}

/** What tells a field from another with the same label: its row, its group and the heading above, as they are seen. */
export function surroundingsOf(field: Field): string {
  const row = field.closest('tr, li, dialog');
  const at = row === null ? '' : String(elements().indexOf(row));
  const legend = field.closest('fieldset')?.querySelector(':scope > legend');
  const heading = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
    .filter(isSeen)
    .filter((one) => one.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  const group = field.closest('[role=group]')?.getAttribute('aria-label') ?? '';
  return [at, legend?.textContent ?? '', group, heading?.textContent ?? ''].join(' | ');
}
