import { written, type Diagnosis } from './diagnosis.ts';

/** A field or an item with a wrong mark: the line as it should be. */
export function almostField(line: string): Omit<Diagnosis, 'index' | 'column'> | undefined {
  const [, start = '', bullet, rest = ''] = /^(\s*)([•·●▪‣–—−*])(.+)$/u.exec(line) ?? [];
  if (bullet !== undefined)
    return written(`“${bullet}” begins no item of a list.`, `${start}- ${rest.trimStart()}`);
  const [, head = '', name = '', mark = '', value = ''] =
    /^(\s*(?:- +)*)([\w-]+)(:|\s*[=：;]\s*)(\S.*)$/u.exec(line) ?? [];
  if (name === '') return undefined;
  const message =
    mark === ':'
      ? 'There is no space after the colon.'
      : `“${mark.trim()}” is no colon, so this line is no field.`;
  return written(message, `${head}${name}: ${value}`);
}
