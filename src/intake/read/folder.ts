import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { collections } from '../../schemas/collections.ts';

/**
 * The content folder: the one that was asked for, else that of CONTENT_DIR, else `content`.
 *
 * @throws where it is none, with what to write instead: a site of nothing would take the place of the
 *   good one.
 */
export function contentFolder(asked?: string): string {
  const folder = resolve(asked ?? process.env['CONTENT_DIR'] ?? 'content');
  const wrong = whatIsWrong(folder);
  if (wrong !== undefined) throw new Error(wrong);
  return folder;
}

/** What every content folder has. */
const settings = collections.site.place;
const inspections = collections.inspections.place;

const places = Object.values(collections).map(({ place }) => place);

function whatIsWrong(folder: string): string | undefined {
  const name = nameOf(folder);
  if (!existsSync(folder))
    return `There is no content folder ${name}. Name yours: --content FOLDER. Or begin a site: npm create plain-findings`;
  if (!statSync(folder).isDirectory())
    return `${name} is a file. Name the folder that it lies in: --content ${nameOf(dirname(folder))}`;
  const above = folderAbove(folder);
  if (above !== undefined)
    return `${name} lies in the content folder ${nameOf(above)}. Name that: --content ${nameOf(above)}`;
  const [below] = foldersBelow(folder);
  if (below === undefined) return isContent(folder) ? undefined : nothingIn(name);
  return isContent(folder)
    ? `There is a content folder in the content folder ${name}: ${nameOf(below)}. Move it out, or take its ${settings} away.`
    : `The content folder is ${nameOf(below)}, not ${name}. Write: --content ${nameOf(below)}`;
}

function nothingIn(name: string): string {
  return `${name} holds no content: neither ${settings} nor a folder such as ${inspections}. Name yours: --content FOLDER. Or begin a site: npm create plain-findings`;
}

function isContent(folder: string): boolean {
  return places.some((place) => existsSync(join(folder, place)));
}

/** The content folder that a folder lies in. A file by the name of the settings can be anybody’s. */
function folderAbove(folder: string): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  const isContent = [settings, inspections].every((place) => existsSync(join(above, place)));
  return isContent ? above : folderAbove(above);
}

/** Content folders right below a folder. */
function foldersBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .filter((below) => existsSync(join(below, settings)));
}

function nameOf(folder: string): string {
  const path = relative('', folder);
  if (path === '') return '.';
  return path.startsWith('..') ? folder : path;
}
