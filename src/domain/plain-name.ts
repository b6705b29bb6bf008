/** A name without what people leave out or write differently: capitals, marks, “&”, “council”. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=\S)/, '')
    .replace(/ (?:city |county |borough )?council$/, '');
}

/** Whether words are a page’s name in full. Names stand in a row, parted by commas. */
export function isNamed(words: string, names: string | undefined): boolean {
  const wanted = plainName(words);
  return wanted !== '' && (names ?? '').split(',').some((name) => plainName(name) === wanted);
}
