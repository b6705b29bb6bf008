import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return elements()
    .filter(
      (element) =>
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement,
    )
    .filter(({ labels }) => [...(labels ?? [])].filter(isLabel).length > 1)
    .map((field) => draftOf(field, 'It has two labels, and some programs speak only one.'));
}

const isLabel = (label: Element): boolean => isVisible(label) && label.textContent.trim() !== '';

/** WCAG 3.3.2: a field with two labels is called by one of them, and nobody knows by which. */
export const oneLabel: PageCheck = {
  id: 'one-label',
  title: 'Each field has one label',
  criteria: ['3.3.2'],
  fix: 'Join the labels, or make one of them the legend of a group.',
  stages: ['wide'],
  find,
};
