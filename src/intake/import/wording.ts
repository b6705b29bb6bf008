/** A wording without what varies in print: capitals, spaces, the shape of marks, a full stop at the end. */
function plainWording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ ?\.$/, '');
}

/** Whether two wordings are the same but for what varies in print. */
export function isSameWording(one: string, other: string): boolean {
  return plainWording(one) === plainWording(other);
}

/** What stands before or after the name of a place in the name of its council. */
const BEFORE =
  /^(?:the )?(?:(?:royal |london |metropolitan )*borough|city(?: and county)?|county|council) of (?:the )?/;
const AFTER =
  / (?:(?:city|county|borough|district|metropolitan|mbc|unitary)(?: and)? )*(?:council|mbc|borough|corporation)$/;

/**
 * The name of a council without what lists write otherwise: “City of Bristol”, “Bristol, City of” and
 * “Bristol City Council” are one. Names of two councils may come to the same; ask for both.
 */
export function councilKey(name: string): string {
  const [, place, kind] = /^(.+), ((?:city|county|borough) of)$/.exec(plainWording(name)) ?? [];
  const whole = place === undefined ? plainWording(name) : `${String(kind)} ${place}`;
  const words = whole
    .replaceAll('&', ' and ')
    .replaceAll(/\b(?:saint|st)\b\.?/g, 'st')
    .replaceAll(/[-,.']+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  let key = words.replace(BEFORE, '');
  while (AFTER.test(key)) key = key.replace(AFTER, '');
  return key;
}

/** Something that reports print by a name: a grade, an area, an outcome in words. */
export type Printed = { id: string; label: string; alsoPrinted: string[] };

/** The item that a wording stands for, by its short name, its label or another way it is printed. */
export function findPrinted<Item extends Printed>(
  items: readonly Item[],
  wording: string,
): Item | undefined {
  return items.find((item) =>
    [item.label, ...item.alsoPrinted, item.id].some((one) => isSameWording(one, wording)),
  );
}

/**
 * How a report prints an item, where that differs from the item’s own label.
 *
 * @returns the other wording as the framework writes it, or undefined where the label is printed.
 */
export function otherPrint(item: Printed, wording: string): string | undefined {
  if (isSameWording(item.label, wording)) return undefined;
  return item.alsoPrinted.find((one) => isSameWording(one, wording));
}

/** A name as a short name: `Yorkshire and the Humber` is `yorkshire-and-the-humber`. */
export function shortName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
