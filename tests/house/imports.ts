import { dirname, posix } from 'node:path';
import ts from 'typescript';
import type { File } from './files.ts';
import type { Room } from './rooms.ts';

/** Says in a sentence what a file imports that its room may not. No sentence where all is well. */
export function forbiddenImports(file: File, rooms: readonly Room[]): string[] {
  const room = roomOf(file.path, rooms);
  if (!room) return [`${file.path} stands in no room of the house.`];
  return importsOf(file)
    .filter((from) => !allowed(from, file, room, rooms))
    .map((from) => `${file.path} imports “${from}”, which ${room.place} may not.`);
}

/** Every import of a file, types included: static, dynamic, and from another module’s exports. */
export function importsOf({ path, text }: File): string[] {
  return scriptsOf(path, text).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** Groups of files that import each other in a circle, types included. */
export function circlesIn(files: readonly File[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const targets = new Map(
    files.map((file) => [file.path, targetsOf(file).filter((path) => byPath.has(path))]),
  );
  const reaches = new Map([...targets.keys()].map((path) => [path, reachedFrom(path, targets)]));
  const inCircle = [...reaches].filter(([path, reached]) => reached.has(path));
  const circles = new Map<string, string[]>();
  for (const [path, reached] of inCircle) {
    const those = [...reached].filter((other) => reaches.get(other)?.has(path)).sort();
    circles.set(those.join(' '), those);
  }
  return [...circles.values()];
}

function reachedFrom(path: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(targets.get(path) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return reached;
}

function targetsOf(file: File): string[] {
  return importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => posix.join(dirname(file.path), from));
}

function allowed(from: string, { path }: File, room: Room, rooms: readonly Room[]): boolean {
  if (!from.startsWith('.')) return room.packages.test(from);
  const target = posix.join(dirname(path), from);
  if (room.also?.some((place) => target.startsWith(place))) return true;
  const other = roomOf(target, rooms);
  if (other === room || target === 'package.json') return true;
  if (room.only && !room.only.some((place) => target.startsWith(place))) return false;
  return other !== undefined && other.floor < room.floor;
}

function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  const fitting = rooms.filter(({ place }) => path.startsWith(place));
  return fitting.sort((a, b) => b.place.length - a.place.length)[0];
}

/** TypeScript reads scripts: of a component these are its front matter and its script elements. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontMatter = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const elements = text.matchAll(/<script[^>]*>([^]*?)<\/script>/g);
  return [frontMatter, ...Array.from(elements, ([, script = '']) => script)];
}
