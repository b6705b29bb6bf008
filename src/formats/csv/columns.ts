import type { TableFile } from './table.ts';

/** What the columns of all tables mean, for people: plain text, a table after the other. */
export function columnsInWords(files: readonly TableFile[]): string {
  const byTable = Map.groupBy(files, ({ table }) => table.name);
  const parts = [...byTable.values()].flatMap((those) => {
    const table = those[0]?.table;
    if (!table) return [];
    return [
      [
        table.title,
        table.about,
        `Files: ${those.map(({ path }) => path).join(', ')}`,
        '',
        ...table.columns.map(({ name, about }) => `${name}: ${about}`),
      ].join('\r\n'),
    ];
  });
  return `${parts.join('\r\n\r\n\r\n')}\r\n`;
}
