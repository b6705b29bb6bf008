const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A text without the characters that XML 1.0 (section 2.2) has no place for. */
export function inXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/**
 * Text that is safe in XML and in HTML, between tags and in quoted attributes. Control characters,
 * which XML does not allow, are left out.
 */
export function escaped(text: string): string {
  return inXml(text).replaceAll(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

/** An element with its attributes and its text. Children are XML already. */
export function xmlElement(
  name: string,
  attributes: Record<string, string>,
  content: string | { children: readonly string[] } = { children: [] },
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${name}${list.join('')}`;
  if (typeof content === 'string') return `${open}>${escaped(content)}</${name}>`;
  if (content.children.length === 0) return `${open}/>`;
  return `${open}>\n${content.children.join('\n')}\n</${name}>`;
}

/**
 * A whole document of XML in UTF-8.
 *
 * @param style the address of a style sheet, for people who open it in a browser.
 */
export function xmlDocument(root: string, style?: string): string {
  const sheet =
    style === undefined ? '' : `<?xml-stylesheet type="text/css" href="${escaped(style)}"?>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${sheet}${root}\n`;
}
