import { isUtf8 } from 'node:buffer';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { importedBytes } from '../apart.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that begin a line of their own. */
const blocks =
  /^(?:address|article|br|caption|dd|div|dl|dt|h[1-6]|li|ol|p|section|table|td|th|tr|ul)$/;
const unseen = /^(?:head|script|style|template|noscript|nav|footer)$/;

/**
 * The words of a saved page or of a text, line by line, without empty ones. A page that is not in UTF-8
 * is in the encoding of old Windows, as such pages are.
 *
 * @param path the file.
 * @throws where it cannot be read.
 */
export function linesOfPaper(path: string): string[] {
  const bytes = importedBytes(path);
  const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  const words = /<(?:!doctype|html|body|div|p)\b/i.test(text)
    ? parse(text).childNodes.map(wordsOf).join('')
    : text;
  const lines = words.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '');
}

function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value.replaceAll('\n', ' ') : '';
  if (unseen.test(node.nodeName) || !('childNodes' in node)) return '';
  const inside = node.childNodes.map(wordsOf).join('');
  return blocks.test(node.nodeName) ? `\n${inside}\n` : inside;
}
