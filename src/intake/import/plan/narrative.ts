import type { Framework } from '../../../schemas/framework.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import { findPrinted } from '../wording.ts';

type NarrativeFramework = Extract<Framework, { outcome: 'narrative' }>;

/** The outcome that a row gives in words, by a code, or both; or why it gives none. */
export function resultOf(
  reader: RowReader,
  { id, results }: NarrativeFramework,
): { result?: string; resultNotKnown?: string } {
  const wordings = ['outcome', 'outcome_code'].filter((column) => reader.text(column) !== '');
  if (wordings.length === 0) {
    return { resultNotKnown: 'The published list does not give the outcome. The report does.' };
  }
  const found = wordings.map((column) => {
    const result = findPrinted(results, reader.text(column));
    if (result) return result.id;
    const labels = results.map(({ label }) => label).join(', or ');
    const message = `“${reader.text(column)}” is not an outcome of “${id}”.`;
    reader.fault(column, message, `Write one of: ${labels}.`);
    return undefined;
  });
  const [result, other] = found;
  if (result !== undefined && other !== undefined && result !== other) {
    const message = 'The code and the words give different outcomes.';
    reader.fault('outcome_code', message, 'Look the outcome up in the report and correct one.');
  }
  return result === undefined ? {} : { result };
}
