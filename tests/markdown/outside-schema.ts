import { htmlToHast } from 'satteri';

/** Written out once more, apart from the sanitiser's own schema, so that a slip there is seen. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...{ h2: ['id'], h3: ['id'], h4: ['id'], p: [], ul: [], ol: ['start'], li: [], hr: [], br: [] },
  ...{ table: [], thead: [], tbody: [], tr: [], th: ['scope'], td: [], caption: [] },
  ...{ a: ['href', 'hreflang', 'title'], em: [], strong: [], blockquote: [], code: [], dfn: [] },
  ...{ abbr: ['title'], time: ['datetime'] },
};
const ADDRESS =
  /^(?:https?:\/\/(?![^/?#]*@)[^\s\\]+|mailto:[^\s\\/]+|tel:[\d+().;=ext-]+|\/(?![/\\])[^\s\\]*|#\S+)$/i;
const ADDED_BY_PARSER = ['html', 'head', 'body'];

type Tree = ReturnType<typeof htmlToHast>;

/**
 * Reads HTML back as a browser would, and names all that must never leave the Markdown room:
 * elements, attributes, addresses and ids. Gives an empty list for safe HTML.
 */
export function outsideSchema(html: string): string[] {
  return inside(htmlToHast(html));
}

function inside(node: Tree): string[] {
  const own = node.type === 'element' ? ofElement(node) : ofOther(node);
  const children = 'children' in node ? node.children.flatMap((child) => inside(child)) : [];
  return [...own, ...children];
}

function ofElement({ tagName, properties }: Extract<Tree, { type: 'element' }>): string[] {
  if (ADDED_BY_PARSER.includes(tagName)) return Object.keys(properties);
  const names = ALLOWED[tagName];
  if (!names) return [`<${tagName}>`];
  return Object.entries(properties).flatMap(([name, value]) => {
    if (!names.includes(name.toLowerCase())) return [`${tagName} ${name}`];
    if (name === 'href' && !ADDRESS.test(String(value))) return [`href ${String(value)}`];
    if (name === 'id' && !/^[a-z]+-/.test(String(value))) return [`id ${String(value)}`];
    return [];
  });
}

function ofOther(node: Tree): string[] {
  const isFine = node.type === 'root' || node.type === 'text' || node.type === 'doctype';
  return isFine ? [] : [node.type];
}
