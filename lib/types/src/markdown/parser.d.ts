import type { Root } from 'mdast';
import type { Processor } from 'unified';
/**
 * The parser in use: Sätteri's, in Rust, eleven times as fast as the reference on our bodies.
 *
 * @param position whether nodes say where they stand. Rules need it; HTML does not, and every later
 *   step would carry it along.
 */
export declare function parse(source: string, position?: boolean): Root;
/** A unified plugin that sets `parse` as the parser. */
export declare function fastParser(this: Processor): void;
