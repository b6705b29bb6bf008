import { lookup } from 'mrmime';

/** The media type of a file by its name. Text says that it is UTF-8: browsers would read it otherwise. */
export function mediaTypeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type};charset=utf-8` : type;
}
