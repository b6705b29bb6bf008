import type { Framework } from '../schemas/framework.ts';
/**
 * The framework for a visit. It follows from what is inspected, the kind of visit and the day the
 * visit started: never from the day of publication, and never from which grades are there.
 *
 * @param started ISO day.
 * @returns the framework, or undefined where none had such a visit on that day.
 */
export declare function frameworkFor(subject: string, kind: string, started: string, frameworks: Iterable<Framework>): Framework | undefined;
/** Whether a kind of visit could start on an ISO day. */
export declare function isInUse(kind: {
    from: string;
    until?: string | undefined;
}, day: string): boolean;
