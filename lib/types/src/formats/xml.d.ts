/**
 * Text that is safe in XML and in HTML, between tags and in quoted attributes. Control characters,
 * which XML 1.0 (section 2.2) does not allow, are left out.
 */
export declare function escaped(text: string): string;
/** An element with its attributes and its text. Children are XML already. */
export declare function element(name: string, attributes: Record<string, string>, content?: string | {
    children: readonly string[];
}): string;
/** A whole document of XML in UTF-8. */
export declare function xmlDocument(root: string): string;
