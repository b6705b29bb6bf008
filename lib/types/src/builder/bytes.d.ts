/** The bytes of a text until the next is asked for, so that no page needs room of its own. */
export declare function bytesOf(text: string): Buffer;
