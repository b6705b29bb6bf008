/** What of the table is shown, and in which order. */
export type View = {
  /** The number of the column that sorts it. */
  by: number;
  down: boolean;
  /** Letters that the name has in it. */
  name: string;
  region: string;
};

/**
 * The view that an address keeps.
 *
 * @param columns how many columns there are: an address may say anything.
 */
export function keptIn(search: string, columns: number): View {
  const fields = new URLSearchParams(search);
  const by = Number(fields.get('by') ?? 0);
  return {
    by: Number.isInteger(by) && by >= 0 && by < columns ? by : 0,
    down: fields.get('down') === '1',
    name: fields.get('q') ?? '',
    region: fields.get('region') ?? '',
  };
}

/** The end of the address that keeps a view: nothing for the table as it comes. */
export function searchWith({ by, down, name, region }: View): string {
  const fields = new URLSearchParams([
    ...(by === 0 ? [] : [['by', String(by)]]),
    ...(down ? [['down', '1']] : []),
    ...(name === '' ? [] : [['q', name]]),
    ...(region === '' ? [] : [['region', region]]),
  ]);
  const search = fields.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether a council is shown. Capitals and marks of letters do not matter. */
export function matches(view: View, name: string, region: string): boolean {
  const bare = (words: string): string =>
    words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    bare(name).includes(bare(view.name).trim()) && (view.region === '' || view.region === region)
  );
}

/** Which of two councils comes first, by a key and then by name. */
export function orderOf(
  { down }: Pick<View, 'down'>,
  [a, nameA]: readonly [string, string],
  [b, nameB]: readonly [string, string],
): number {
  const order = a.localeCompare(b, 'en-GB', { numeric: true });
  return (down ? -order : order) || nameA.localeCompare(nameB, 'en-GB');
}
