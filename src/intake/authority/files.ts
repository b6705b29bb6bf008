import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { placesOfCouncil } from '../../domain/redirects.ts';
import { publicPath } from '../../domain/host.ts';
import { splitMarkdown } from '../read/front-matter.ts';
import { collections } from '../../schemas/collections.ts';

/** Folders in which each authority has a folder of its own. */
export const ownFolders = ['inspections', 'responses', 'meetings'] as const;

/** The files of an authority itself and of its translations, from the content folder. */
export function filesOfAuthority(folder: string, slug: string): string[] {
  const { place } = collections.authorities;
  return globSync(`${place}/${slug}.{md,*.md}`, { cwd: folder }).map(withSlashes).sort();
}

/** Throws where there is no such authority, with what to look at. */
export function refuseUnknown(folder: string, slug: string): void {
  if (existsSync(join(folder, `${collections.authorities.place}/${slug}.md`))) return;
  throw new Error(
    `There is no ${collections.authorities.place}/${slug}.md in ${folder}. Write the short name as the file has it.`,
  );
}

/**
 * Changes the text of every content file.
 *
 * @param change is given the path from the content folder and the text.
 * @returns the files that were changed.
 */
export function changeFiles(
  folder: string,
  change: (file: string, text: string) => string,
): string[] {
  const files = globSync('**/*.{md,yaml}', { cwd: folder }).map(withSlashes).sort();
  return files.filter((file) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(file, before);
    if (after !== before) writeFileSync(join(folder, file), after);
    return after !== before;
  });
}

/** The short names that an authority had before. */
export function formerIdsOf(folder: string, slug: string): string[] {
  const path = join(folder, `${collections.authorities.place}/${slug}.md`);
  return withFormer.parse(factsOf(path).facts.toJS()).formerIds;
}

/** The fields of a file as a document that can be changed and written, and its body. */
export function factsOf(path: string) {
  const parts = splitMarkdown(path, readFileSync(path, 'utf8'));
  if (!('yaml' in parts)) throw new Error(`${path}: ${parts.message}`);
  return { facts: parseDocument(parts.yaml), body: parts.body };
}

/** Changes the lines of the fields of a file, and leaves its body as it is. */
export function inFields(file: string, text: string, change: (line: string) => string): string {
  const lines = text.split('\n');
  const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
  return lines.map((line, place) => (place < end ? change(line) : line)).join('\n');
}

/**
 * What every address of an authority’s own begins with: as the program has it, which authors may write,
 * and as it is published, where the settings have another word in it.
 */
export function placesIn(folder: string, slug: string): { made: string; published: string }[] {
  const file = join(folder, collections.site.place);
  const settings: unknown = parse(readFileSync(file, 'utf8'));
  const { bodies = { path: 'councils' } } = withBodies.parse(settings);
  return placesOfCouncil(slug).map((made) => ({ made, published: publicPath(made, { bodies }) }));
}

/** Settings as far as addresses need them: the rest may have mistakes. */
const withFormer = z.object({ formerIds: z.array(z.string()).default([]) });
const withBodies = z.object({
  bodies: z.object({ path: z.string().default('councils') }).optional(),
});

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
