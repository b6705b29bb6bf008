import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../problems/problem.ts';
import { collections, type Collection } from '../../schemas/collections.ts';
import { writtenOut, firstActive } from './inert.ts';

/** Files at the top of the content folder that others read, or that are for editors. */
const OTHERS = new Set(['waivers.yaml', 'README.md', 'LICENSE', 'LICENSE.md', 'CODEOWNERS']);

/** Endings that a program puts on or changes, while what is in the file may be right. */
const TEXT_ENDINGS =
  /(?<!\.(?:md|markdown|mdown|mkd|mdx|txt|text|yaml|yml))(?:\.(?:md|markdown|mdown|mkd|mdx|txt|text|yaml|yml))+$/i;
const DOCUMENT_ENDING = /\.(?:docx?|odt|rtf|pages|html?|pdf)$/i;

const all: Collection[] = Object.values(collections);
const folders = [...new Set(all.filter((one) => !isOneFile(one)).map(({ place }) => place))];
const oneFiles = all.filter(isOneFile).map(({ place }) => place);

/** Whether a folder at the top of the content folder holds a collection. */
export function isKnownFolder(name: string): boolean {
  return folders.includes(name);
}

/** A file that no collection takes: what it should be called, or that it does not belong here. */
export function unreadFile(file: string): Problem | undefined {
  if (OTHERS.has(file)) return undefined;
  const slash = file.indexOf('/');
  const message = `Nobody reads this file: ${slash === -1 ? reasonAtTop(file) : reasonIn(file)}`;
  return notRead(file, message, slash === -1 ? fixAtTop(file) : fixIn(file));
}

/** A folder at the top that holds no collection. All in it would be left out. */
export function unknownFolder(name: string): Problem {
  const near = nearest(name, folders);
  const fix =
    near === undefined
      ? `Folders here are ${folders.join(', ')}. Pictures and documents for readers go into public/.`
      : `Rename it to “${near}”, or move what is in it there.`;
  return notRead(name, `Nobody reads the folder “${name}”.`, fix);
}

/** A name that would do something where it is shown. The words themselves are safe to print. */
export function unsafeName(path: string): Problem {
  const message = `This name has a character in it that nobody sees, or a line end (${firstActive(path)}).`;
  const fix = 'Rename it: small letters, digits and hyphens only.';
  return { ...notRead(writtenOut(path), message, fix), code: 'unsafe-file-name' };
}

/** A problem with a file or folder as such. */
export function notRead(file: string, message: string, fix: string): Problem {
  return { code: 'unread-file', severity: 'error', file, line: 1, column: 1, message, fix };
}

function isOneFile({ place, form }: Collection): boolean {
  return place.endsWith(form);
}

function formIn(file: string): string {
  return all.find(({ place }) => file.startsWith(`${place}/`))?.form ?? '.md';
}

function reasonIn(file: string): string {
  const form = formIn(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = TEXT_ENDINGS.exec(name)?.[0] ?? /\.[^.]*$/.exec(name)?.[0];
  return ending === undefined
    ? `its name has no ending “${form}”.`
    : `its name ends in “${ending}”, not in “${form}”.`;
}

function fixIn(file: string): string {
  const form = formIn(file);
  const known = TEXT_ENDINGS.exec(file) ?? DOCUMENT_ENDING.exec(file);
  if (!known && /\.[^./]*$/.test(file)) {
    return 'Take it out of the content folder. Pictures and documents for readers go into public/.';
  }
  const right = `${known ? file.slice(0, known.index) : file}${form}`;
  return DOCUMENT_ENDING.test(file)
    ? `Write its text in ${right}, and take this file out.`
    : `Rename it to ${right}, or take it out.`;
}

function reasonAtTop(file: string): string {
  return `there is none called “${file}” at the top of the content folder.`;
}

function fixAtTop(file: string): string {
  const near = nearest(file.replace(TEXT_ENDINGS, ''), oneFiles, (place) =>
    place.replace('.yaml', ''),
  );
  return near === undefined
    ? `Files here are ${oneFiles.join(', ')}; others go into ${folders.join(', ')}.`
    : `Rename it to ${near}, or take it out.`;
}

/** The name that is meant, whatever its capitals, with two letters wrong at most. */
function nearest(
  name: string,
  names: readonly string[],
  stem: (one: string) => string = (one) => one,
): string | undefined {
  const wanted = name.toLowerCase();
  const far = (one: string): number => distance(stem(one), wanted);
  const best = names.reduce((a, b) => (far(b) < far(a) ? b : a));
  return far(best) <= 2 ? best : undefined;
}
