import type { Row } from '../spreadsheet/row.ts';
import type { JudgementFacts, Plan, World } from './planned.ts';
/** One judgement as its report prints it, and the file it belongs to. */
export type PrintedJudgement = {
    file: string;
    row: Row;
    judgement: JudgementFacts;
};
/** A row of judgements as printed: the grade, and how it is printed where that differs. */
export declare function planPrinted(row: Row, { councils, frameworks }: World): Plan<PrintedJudgement>;
/** The grade, or the kind of reason why there is none. */
export declare function gradeIn(judgement: JudgementFacts): string;
