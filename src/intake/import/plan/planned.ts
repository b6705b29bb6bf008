import type { z } from 'zod';
import type { Problem } from '../../../problems/problem.ts';
import type { collections } from '../../../schemas/collections.ts';
import type { Framework } from '../../../schemas/framework.ts';
import type { DateOrder } from '../spreadsheet/days.ts';
import type { Row } from '../spreadsheet/row.ts';
import type { KnownCouncil } from './councils.ts';

export type AuthorityFacts = z.input<(typeof collections)['authorities']['schema']>;
export type InspectionFacts = z.input<(typeof collections)['inspections']['schema']>;
export type JudgementFacts = Extract<
  InspectionFacts['outcome'],
  { type: 'graded' }
>['judgements'][number];

/** What one file of content has to say, in plain data, and the row that says so. */
export type PlannedFile = {
  collection: 'authorities' | 'inspections';
  /** From the content folder, with forward slashes. */
  file: string;
  row: Row;
} & (
  | { data: AuthorityFacts | InspectionFacts }
  /** Only some facts, for a file that is there already. */
  | { partial: { outcome: { judgements: JudgementFacts[] } } }
);

/** What planning gives: files, and problems of which one error is enough to write nothing. */
export type ImportPlan<Item> = { items: Item[]; problems: Problem[] };

/** What rows point to. */
export type RowTargets = {
  councils: readonly KnownCouncil[];
  frameworks: readonly Framework[];
  /** The regions of the settings; none where there are no settings yet. */
  regions?: readonly { id: string; name: string }[];
  /** What the person who imports says of dates in numbers. */
  dates?: DateOrder | undefined;
};
