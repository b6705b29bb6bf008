import { at, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** A row has as many cells as the header. An error: Markdown drops what is beyond, unseen. */
export const tableCells: ProseRule = (page) =>
  page.tables.flatMap((table) => {
    const [header, ...rows] = table.children;
    const columns = header?.children.length ?? 0;
    return rows.flatMap((row): ProseFinding[] => {
      if (row.children.length === columns) return [];
      const cells = `${row.children.length} ${row.children.length === 1 ? 'cell' : 'cells'}`;
      const message = `This row has ${cells} for ${columns} columns.`;
      return [at(row, { code: 'table-cells', severity: 'error', message, fix: FIX })];
    });
  });

const FIX = 'Put one cell under each heading, with “|” between. Write “\\|” for the sign itself.';
