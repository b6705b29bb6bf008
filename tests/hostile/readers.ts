import { parse } from 'csv-parse/sync';
import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { strFromU8, unzipSync } from 'fflate';
import ical from 'node-ical';
import { parse as parsePage, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { PublishedFile } from '../../src/formats/file.ts';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * What a reader that others wrote makes of a file, without its words: elements and attributes, keys and
 * kinds of values, rows and columns, entries. Throws where the reader refuses it.
 */
export function shapeOf({ path, type }: PublishedFile, text: string): unknown {
  const ending = path.slice(path.lastIndexOf('.'));
  if (/json|geo/.test(type) || ending === '.json') return shapeOfJson(JSON.parse(text));
  // A picture breaks its words into as many lines as they need.
  if (ending === '.svg') return [...new Set(JSON.stringify(shapeOfXml(text)).split('["text",'))];
  if (type.includes('xml') || ending === '.xml') return shapeOfXml(text);
  if (ending === '.csv') return shapeOfCsv(text);
  if (ending === '.ics') return shapeOfCalendar(text);
  if (ending === '.html' || /^\s*</.test(text)) return shapeOfHtml(text);
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).length;
}

/** Characters that act where a text is printed: on a terminal, in a log, in a report of CI. */
export const acting =
  /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]|^::(?!(?:error|warning|notice) )|##\[/mu;

/** What is in a zip of XML, such as a file for Word or an e-book: each part by its name, and where links lead. */
export function shapeOfPackage(bytes: Uint8Array): unknown[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = strFromU8(part);
    if (!/\.(?:xml|rels|opf|xhtml)$/.test(name)) return [name, text];
    const links = [...text.matchAll(/ (?:Target|href)="([^"]*)"/g)].map(([, to]) => to);
    return [name, shapeOfXml(text), links];
  });
}

/** What no file of any form may hold once its words have come through the check of the content. */
export function unprintable(text: string): string[] {
  const halves = text.isWellFormed() ? [] : ['half a character'];
  return [...(text.match(/(?![\t\n\r])\p{Cc}/gu) ?? []), ...halves];
}

function shapeOfJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOfJson);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, held]) => [key, shapeOfJson(held)]);
}

function shapeOfXml(text: string): unknown {
  using document = XmlDocument.fromString(text);
  const inside = (node: XmlNode): unknown[] => {
    if (!(node instanceof XmlElement)) return [];
    const children: unknown[] = [];
    for (let child = node.firstChild; child; child = child.next) children.push(...inside(child));
    return [[node.name, node.attrs.map(({ name }) => name), children]];
  };
  return inside(document.root);
}

function shapeOfCsv(text: string): unknown {
  const rows: string[][] = parse(text, { bom: true });
  const isFormula = (cell: string): boolean =>
    /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell));
  if (rows.some((row) => row.some(isFormula))) throw new Error('a cell that is a formula');
  return rows.map((row) => row.length);
}

function shapeOfCalendar(text: string): unknown {
  const lines = text.split('\r\n');
  if (lines.some((line) => /[\n\r]/.test(line) || Buffer.byteLength(line) > 75))
    throw new Error('a line that is too long, or ends within');
  return Object.values(ical.sync.parseICS(text)).map((entry) => [
    entry?.type,
    Object.keys(entry ?? {}).sort(),
  ]);
}

function shapeOfHtml(text: string): unknown {
  const inside = (node: Node): unknown[] => {
    const children = 'childNodes' in node ? node.childNodes.flatMap(inside) : [];
    if (!('tagName' in node)) return node.nodeName === '#comment' ? ['a comment'] : children;
    return [[node.tagName, node.attrs.map(shapeOfAttribute).sort(), children, ...linkedData(node)]];
  };
  const isWhole = /^\s*<html\b/.test(text);
  return (isWhole ? parsePage(text) : parseFragment(text)).childNodes.flatMap(inside);
}

/** Where an address leads is part of the shape: what it may do there. */
function shapeOfAttribute({ name, value }: { name: string; value: string }): string {
  return ['href', 'src', 'action', 'formaction', 'poster', 'data'].includes(name)
    ? `${name} ${new URL(value, 'https://site.example').protocol}`
    : name;
}

function linkedData(element: DefaultTreeAdapterTypes.Element): unknown[] {
  const [type] = element.attrs.filter(({ name }) => name === 'type');
  const [text] = element.childNodes;
  return type?.value === 'application/ld+json' && text && 'value' in text
    ? [shapeOfJson(JSON.parse(text.value))]
    : [];
}
