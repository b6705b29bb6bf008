import { textOf } from './encoding.ts';

/** What a name says of a file. */
export type FileKind = 'page' | 'document' | 'part' | 'unknown';

const page = /\.(?:html?|xhtml|xht)$/iu;

/** What people open to read, though it is no page. */
const document =
  /\.(?:pdf|epub|docx?|dotx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|txt|md|zip|gz|tgz|7z|rar|exe|dmg|ics|eml|mp3|mp4|m4a|m4v|mov|avi|ogg|wav|webm)$/iu;

/** What pages and programs are made of. */
const part =
  /\.(?:css|m?js|cjs|map|json|jsonld|xml|rss|atom|xsl|xsd|yaml|webmanifest|wasm|ico|png|jpe?g|gif|svg|webp|avif|bmp|woff2?|ttf|otf|eot|gz|br|sig|asc|scss|ts|pf_\w+|pagefind)$/iu;

/** What kind of file a name stands for, by its ending; in capitals it is the same. */
export function fileKindOf(name: string): FileKind {
  if (page.test(name)) return 'page';
  if (document.test(name)) return 'document';
  return part.test(name) ? 'part' : 'unknown';
}

/** Whether an answer's `Content-Type` is that of a page. */
export function isPageType(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type);
}

/** Whether bytes begin as HTML does, whatever their name. */
export function looksLikeHtml(bytes: Buffer): boolean {
  return /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)\b/iu.test(
    textOf(bytes.subarray(0, 1000)),
  );
}

/** Why a file that is no page is left out, in words for an officer. */
export function notAPage(name: string): string {
  const ending = /\.\w{1,8}$/u.exec(name)?.[0].toLowerCase();
  return ending === undefined ? 'It is no page.' : `It is no page (${ending}).`;
}
