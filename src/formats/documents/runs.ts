import type { GradeMark } from '../../schemas/framework.ts';
import type { Run } from './document.ts';
import { attribute, childrenOf, hasClass, isElement, type Element, type Node } from './tree.ts';

type Style = Omit<Run, 'text'>;

const strong = new Set(['strong', 'b', 'th', 'summary']);
const emphasis = new Set(['em', 'i', 'cite', 'dfn']);

/**
 * The runs of text in nodes that stand in one line.
 *
 * @param address the whole address of their page, from which links go.
 */
export function runsOf(nodes: readonly Node[], address: string): Run[] {
  return tidy(nodes.flatMap((node) => runsIn(node, {}, address)));
}

function runsIn(node: Node, style: Style, address: string): Run[] {
  if ('value' in node) return [{ ...style, text: node.value }];
  if (!isElement(node)) return [];
  if (node.tagName === 'br') return [{ ...style, text: ' ' }];
  if (attribute(node, 'aria-hidden') === 'true') return [];
  const inner = { ...style, ...styleOf(node, address) };
  return childrenOf(node).flatMap((child) => runsIn(child, inner, address));
}

function styleOf(element: Element, address: string): Style {
  const { tagName } = element;
  const language = attribute(element, 'lang');
  const mark = hasClass(element, 'grade') ? markOf(element) : undefined;
  return {
    ...(strong.has(tagName) ? { strong: true } : {}),
    ...(emphasis.has(tagName) ? { emphasis: true } : {}),
    ...linkOf(element, address),
    ...(language === undefined ? {} : { language }),
    ...(mark === undefined ? {} : { mark }),
  };
}

function markOf(element: Element): GradeMark | 'none' {
  const [, name = 'none'] = /\bgrade--([a-z]+)/.exec(attribute(element, 'class') ?? '') ?? [];
  return name as GradeMark | 'none';
}

/** Only such links as mean something outside a browser. */
function linkOf(element: Element, address: string): { href?: string } {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
  if (href === undefined || !URL.canParse(href, address)) return {};
  const url = new URL(href, address);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? { href: url.href } : {};
}

/** Control characters: no typeface shows them, and XML 1.0 (section 2.2) has no place for them. */
const unwritable = /[^\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text in one line, without what no form of a document can hold. */
export function writable(text: string): string {
  return text.replaceAll(/[ \t\n\r\f\u2028\u2029]+/g, ' ').replaceAll(unwritable, '');
}

/** Spaces as a browser shows them: one between words, none at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    let text = writable(run.text);
    if (endsInSpace) text = text.replace(/^ /, '');
    if (text === '') continue;
    endsInSpace = text.endsWith(' ');
    const last = tidied.at(-1);
    if (last && looksLike(last, run)) last.text += text;
    else tidied.push({ ...run, text });
  }
  const last = tidied.at(-1);
  if (!last) return tidied;
  last.text = last.text.replace(/ $/, '');
  return last.text === '' ? tidied.slice(0, -1) : tidied;
}

function looksLike({ text: _one, ...first }: Run, { text: _other, ...second }: Run): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
