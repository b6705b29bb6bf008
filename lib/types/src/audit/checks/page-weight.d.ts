import type { TextCheck } from '../check.ts';
/**
 * Kilobytes after brotli. A page and its styles come in the first round trip (RFC 6928: ten packets
 * of 1,460 bytes, less what stands before a file). A build holds its pages to the same.
 */
export declare const budgets: {
    page: number;
    scripts: number;
};
/** Residents pay for every byte, and old phones wait for it. */
export declare const pageWeight: TextCheck;
