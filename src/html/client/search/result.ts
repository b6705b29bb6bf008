import type { FoundPage } from './engine.ts';
import { wording } from './wording.ts';

/**
 * One result for the list: where it leads, what it is, when, and the words around what was found.
 *
 * @param publisher who publishes it, where that is somebody else.
 * @param language of its page, where that is another than this one’s.
 */
export function resultItem(found: FoundPage, publisher?: string, language?: string): HTMLLIElement {
  const { url, meta } = found;
  const item = document.createElement('li');
  const link = document.createElement('a');
  if (language !== undefined) item.lang = language;
  link.href = url;
  link.textContent = meta.title ?? url;
  item.append(
    link,
    paragraph(
      'quiet small',
      `${kindAndDate(found)}${publisher === undefined ? '' : `. ${publisher}`}`,
    ),
    paragraph('', ...words(found)),
  );
  return item;
}

/** “Focused visit, published 5 August 2025”. */
function kindAndDate({ filters, meta }: FoundPage): string {
  const kind = filters['kind']?.[0] ?? wording.guide();
  if (meta.date === undefined) return kind;
  return meta.names === undefined
    ? wording.kindAndDay(kind, meta.date)
    : wording.kindAndLatestDay(kind, meta.date);
}

/** The excerpt, with dots where it begins or ends in the middle. */
function words({ excerpt, plain_excerpt: plain, content }: FoundPage): (string | HTMLElement)[] {
  const before = content.startsWith(plain) ? '' : '… ';
  const after = content.endsWith(plain) ? '' : ' …';
  return [before, ...marked(excerpt), after];
}

/**
 * Turns an excerpt into text and `mark` elements. Nothing of it is read as HTML but the marks, so
 * that no page can bring in more than words.
 */
export function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>([^]*?)<\/mark>/).map((part, index) => {
    if (index % 2 === 0) return plainText(part);
    const mark = document.createElement('mark');
    mark.textContent = plainText(part);
    return mark;
  });
}

function plainText(part: string): string {
  return part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

function paragraph(className: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
