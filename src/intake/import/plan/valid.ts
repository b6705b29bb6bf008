import type { Problem } from '../../../problems/problem.ts';
import { explain } from '../../read/explain.ts';
import { collections } from '../../../schemas/collections.ts';
import { rowProblem } from '../spreadsheet/row.ts';
import type { PlannedFile } from './planned.ts';

/** What the schema finds in a planned file, told of its row: the last gate before the disk. */
export function invalidFacts(planned: PlannedFile): Problem[] {
  if (!('data' in planned)) return [];
  const { collection, file, row, data } = planned;
  const parsed = collections[collection].schema.safeParse(data, { reportInput: true });
  if (parsed.success) return [];
  const findings = explain(file, collections[collection], parsed.error.issues);
  return findings.map(({ message, fix }) => rowProblem(row, message, fix));
}
