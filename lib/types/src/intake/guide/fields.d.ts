/**
 * The fields of every kind of content as Markdown tables, made from the schemas themselves, so that
 * the guide cannot say anything else than the check does.
 */
export declare function fieldGuide(): string;
