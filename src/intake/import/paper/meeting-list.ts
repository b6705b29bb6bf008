/** The first line of the page of a whole meeting, as ModernGov’s ieListDocuments prints it. */
const beginning =
  /^(?:Agenda|Minutes|Decisions)(?:(?:,| and) (?:draft |printed )?(?:minutes|decisions))*$/i;

/** “Scrutiny Panel - Monday, 13th October, 2025 9.30 am”. */
const meeting = /^(.+?) [-–] (?:\w+day,? )?(\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4})\b/i;

/** How many lines lie at most between the first and the one that names the meeting. */
const before = 3;

/** The number of an item has a line, or a cell, of its own. */
const number = /^(\d{1,3})([a-z]?)\.?$/i;

/** What a line says of a paper: its title, and its type and size, which stand behind it without a space. */
export function paperIn(line: string) {
  const named = /(PDF|DOCX?|XLSX?|PPTX?) ([\d.]+) ?(KB|MB)\b/i.exec(line);
  if (!named) return undefined;
  const [, format = '', size = '', unit = ''] = named;
  const before = line
    .slice(0, named.index)
    .trimEnd()
    .replace(/,$/, '')
    .replace(/ pdf icon$/i, '');
  return { before, format, size, unit };
}

/**
 * One item of the page of a whole meeting, as the page of that item would have it.
 *
 * @param lines the words of the page.
 * @param wanted the number of the item. A meeting of one item needs none.
 * @returns the lines; what to say instead where nobody can tell which item is meant; or nothing where
 *   this is no page of a whole meeting.
 */
export function itemInList(
  lines: readonly string[],
  wanted: string | undefined,
): string[] | string | undefined {
  const start = lines.findIndex((line) => beginning.test(line));
  if (start === -1) return undefined;
  const title = lines.findIndex((line, index) => index > start && meeting.test(line));
  const [, committee, day] = meeting.exec(lines[title] ?? '') ?? [];
  if (title > start + before || committee === undefined || day === undefined) return undefined;
  const items = itemsIn(lines.slice(title + 1));
  const [only] = items;
  if (!only) return 'This page of a meeting has no items in it yet.';
  const id = wanted?.replace(/\.$/, '') ?? (items.length === 1 ? only.id : '');
  const item = items.find((one) => one.id === id);
  if (item)
    return [
      ...['Agenda item', item.title, `Meeting of ${committee}, ${day} (Item ${item.id})`],
      ...item.rest,
    ];
  const named = items.map((one) => `${one.id} (${one.title})`).join(', ');
  return `This is the page of a whole meeting. Say which item is meant with --item: ${named}.`;
}

type Item = { id: string; title: string; rest: string[] };

/** Items are numbered upwards: a smaller number is one in a list in the minutes. */
function itemsIn(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const [, digits, letter = ''] = number.exec(line) ?? [];
    if (digits !== undefined && Number(digits) >= last && isNew(items, digits + letter)) {
      last = Number(digits);
      items.push({ id: digits + letter, title: titleIn(lines[index + 1] ?? ''), rest: [] });
    } else items.at(-1)?.rest.push(line);
  }
  return items;
}

function isNew(items: readonly Item[], id: string): boolean {
  return items.every((one) => one.id !== id);
}

/** The title stands in one line with the type and the size of its paper. */
function titleIn(line: string): string {
  return (paperIn(line)?.before ?? line).trim();
}
