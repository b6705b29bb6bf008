import type { Nodes } from 'mdast';
import { at, type Verdict } from '../finding.ts';
import type { ProseRule } from '../page.ts';

type Refusal = Pick<Verdict, 'code' | 'message' | 'fix'>;

/**
 * Markdown that has no place in a summary. It is refused rather than dropped in silence, because
 * what an author wrote and a reader does not see changes the meaning.
 */
const REFUSALS: Partial<Record<Nodes['type'], Refusal>> = {
  image: {
    code: 'image',
    message: 'Pictures can’t be shown in this text.',
    fix: 'Say in words what the picture shows, or link to the document that has it.',
  },
  imageReference: {
    code: 'image',
    message: 'Pictures can’t be shown in this text.',
    fix: 'Say in words what the picture shows, or link to the document that has it.',
  },
  footnoteReference: {
    code: 'footnote',
    message: 'Footnotes can’t be used here.',
    fix: 'Put what the note says into the sentence, or leave it out.',
  },
  footnoteDefinition: {
    code: 'footnote',
    message: 'Footnotes can’t be used here.',
    fix: 'Put what the note says into the sentence, or leave it out.',
  },
  delete: {
    code: 'strikethrough',
    message: 'These words are struck out, which many readers do not see or hear.',
    fix: 'Take the words out, or take the “~” marks away.',
  },
  code: {
    code: 'code-block',
    message: 'This is set as a block of computer code.',
    fix: 'Take away the four spaces or the ``` marks, or use “>” for a quotation.',
  },
};

/** Raw HTML, images, footnotes, struck-out words, code blocks and tick boxes. */
export const refused: ProseRule = (page) =>
  page.others.flatMap((node, index) => {
    const refusal = closesEarlier(node, page.others.slice(0, index)) ? undefined : refusalOf(node);
    return refusal ? [at(node, { severity: 'error', ...refusal })] : [];
  });

/** The end of what an opening tag began, which is told of there. */
function closesEarlier(node: Nodes, earlier: readonly Nodes[]): boolean {
  const name = node.type === 'html' ? /^<\/([\w-]+)>$/.exec(node.value.trim())?.[1] : undefined;
  return (
    name !== undefined &&
    earlier.some((one) => one.type === 'html' && new RegExp(`^<${name}\\b`).test(one.value.trim()))
  );
}

function refusalOf(node: Nodes): Refusal | undefined {
  if (node.type === 'html') return rawHtml(node.value);
  return isTickBox(node) ? TICK_BOX : REFUSALS[node.type];
}

function rawHtml(value: string): Refusal {
  const tag = /^<(?:!--|[/!?]?[\w-]*)/.exec(value.trim())?.[0] ?? '<';
  return {
    code: 'raw-html',
    message: `“${tag}${/\w$/.test(tag) ? '>' : ''}” is HTML, which is not allowed here.`,
    fix: 'Use Markdown instead, or take it out. To show the sign “<”, write “&lt;”.',
  };
}

const TICK_BOX: Refusal = {
  code: 'tick-box',
  message: 'A tick box can’t be used here.',
  fix: 'Take “[ ]” or “[x]” away, and say in words what is done.',
};

function isTickBox(node: Nodes): boolean {
  return node.type === 'listItem' && typeof node.checked === 'boolean';
}
