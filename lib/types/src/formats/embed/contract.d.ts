/**
 * What the HTML to paste may be made of: the tags and attributes that LocalGov Drupal’s default editor
 * keeps. Anything else is stripped there without a word, so nothing else is used. This is a promise
 * to the councils that paste it.
 */
export declare const pasteContract: Readonly<Record<string, readonly string[]>>;
