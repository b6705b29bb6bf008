import type { Framework } from '../../../schemas/framework.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
/** The framework that a row names: `Area SEND 2023` is `area-send-2023`. */
export declare function namedFramework<Outcome extends Framework['outcome']>(reader: RowReader, frameworks: readonly Framework[], outcome: Outcome): Extract<Framework, {
    outcome: Outcome;
}> | undefined;
/** The kind of visit that a row names: `re-inspection` is `reinspection`. */
export declare function namedKind(reader: RowReader, framework: Framework): string | undefined;
/** The framework without grades that had a kind of visit on a day. Its spreadsheet names only the kind. */
export declare function ungradedFramework(reader: RowReader, frameworks: readonly Framework[], started: string): {
    framework: Framework;
    kind: string;
} | undefined;
/** The framework follows from the first day on site: a row that names another is a bad one. */
export declare function checkInUse(reader: RowReader, framework: Framework, kind: string, started: string, frameworks: readonly Framework[]): void;
