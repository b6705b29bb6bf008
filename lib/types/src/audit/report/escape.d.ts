/** Text for an element or a quoted attribute of XML or HTML; control characters, which XML forbids, go. */
export declare function escape(text: string): string;
