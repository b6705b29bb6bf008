import { dirname, posix } from 'node:path';
import ts from 'typescript';
import type { File } from './files.ts';
import type { Room } from './rooms.ts';

/** One import as it stands in a file. */
type Import = { from: string; onlyTypes: boolean };

/** Says in a sentence what a file imports that its room may not. No sentence where all is well. */
export function forbiddenImports(file: File, rooms: readonly Room[]): string[] {
  const room = rooms.find(({ place }) => file.path.startsWith(place));
  if (!room) return [`${file.path} stands in no room of the house.`];
  return importsOf(file)
    .filter((found) => !allowed(found, file, room))
    .map(({ from }) => `${file.path} imports “${from}”, which ${room.place} may not.`);
}

/** Every import of a file: static, dynamic, and from another module’s exports. */
export function importsOf({ path, text }: File): Import[] {
  return scriptsOf(path, text).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName, pos }) => ({
      from: fileName,
      onlyTypes: startsWithType(script.slice(0, pos)),
    })),
  );
}

function allowed({ from, onlyTypes }: Import, { path }: File, room: Room): boolean {
  if (!from.startsWith('.')) return room.packages.test(from);
  const target = posix.join(dirname(path), from);
  const places = onlyTypes ? [...room.uses, ...(room.knows ?? [])] : room.uses;
  return places.some((place) => target.startsWith(place));
}

/** TypeScript reads scripts: of a component these are its front matter and its script elements. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontMatter = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const elements = text.matchAll(/<script[^>]*>([^]*?)<\/script>/g);
  return [frontMatter, ...Array.from(elements, ([, script = '']) => script)];
}

/** Whether the statement that leads up to a module’s name is `import type` or `export type`. */
function startsWithType(before: string): boolean {
  const statements = [
    ...before.matchAll(/^\s*(?:import|export)\b(\s+type\b(?!\s*,|\s+from\b))?/gm),
  ];
  return statements.at(-1)?.[1] !== undefined;
}
