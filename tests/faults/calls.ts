import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** What a call asks of the disk. */
export type Operation = 'read' | 'write' | 'rename' | 'link' | 'mkdir' | 'remove' | 'look';

/** A call of the program to the disk, about to be made. */
export type Call = {
  /** Counted from 1. */
  number: number;
  /** The function of node:fs. */
  name: string;
  operation: Operation;
  path: string;
  /** What in the program calls, and on what: the same for all pages that one line writes. */
  place: string;
  /** Writes half of what it should and nothing more, as a disk does that fills up. */
  half: () => void;
};

type Function = (...args: unknown[]) => unknown;

/** What each function that the program calls asks for. `openSync` reads or writes by its flags. */
const operations: Record<string, Operation> = {
  openSync: 'read',
  readFileSync: 'read',
  readSync: 'read',
  readdirSync: 'read',
  globSync: 'read',
  writeFileSync: 'write',
  copyFileSync: 'write',
  cpSync: 'write',
  renameSync: 'rename',
  linkSync: 'link',
  mkdirSync: 'mkdir',
  mkdtempSync: 'mkdir',
  rmSync: 'remove',
  rmdirSync: 'remove',
  statSync: 'look',
  fstatSync: 'look',
  realpathSync: 'look',
};

/**
 * Lets somebody stand between the program and the disk.
 *
 * @param root only calls on what lies below it are told: what is read to load code is not the program’s.
 * @param before is told of each call before it is made, and may throw what the system would answer.
 * @returns what takes the watch away.
 */
export function watchCalls(root: string, before: (call: Call) => void): () => void {
  const real = fs as unknown as Record<string, Function>;
  const originals = Object.keys(operations).map((name) => [name, real[name]] as const);
  const opened = new Map<unknown, string>();
  let number = 0;
  let isInside = false;
  for (const [name, original] of originals) {
    if (!original) continue;
    const watched: Function = (...args) => {
      const path = isInside ? undefined : pathOf(name, args, root, opened);
      if (path === undefined) return original(...args);
      isInside = true;
      try {
        const operation = isWriting(name, args) ? 'write' : operations[name];
        const half = (): void => {
          if (name === 'writeFileSync') original(args[0], halfOf(args[1]));
        };
        number++;
        before({
          number,
          name,
          operation: operation ?? 'read',
          path,
          half,
          place: placeOf(name, path, root),
        });
        const result = original(...args);
        if (name === 'openSync') opened.set(result, path);
        return result;
      } finally {
        isInside = false;
      }
    };
    real[name] = Object.assign(watched, original);
  }
  syncBuiltinESMExports();
  return () => {
    for (const [name, original] of originals) if (original) real[name] = original;
    syncBuiltinESMExports();
  };
}

/** Those that take a second path. */
const withTwo = new Set(['renameSync', 'linkSync', 'copyFileSync', 'cpSync']);

/** What the system answers, as Node tells it. */
export function systemError(code: string, { name, path }: Pick<Call, 'name' | 'path'>): Error {
  const words: Record<string, string> = {
    ENOSPC: 'no space left on device',
    EACCES: 'permission denied',
    EMFILE: 'too many open files',
    EIO: 'i/o error',
    EROFS: 'read-only file system',
  };
  const call = name.replace(/Sync$/, '');
  const message = `${code}: ${words[code] ?? 'failed'}, ${call} '${path}'`;
  return Object.assign(new Error(message), { code, syscall: call, path });
}

function isWriting(name: string, [, flags]: unknown[]): boolean {
  return name === 'openSync' && typeof flags === 'string' && /[wa+]/.test(flags);
}

/** The path below the root that a call is about, if there is one. The second one counts for a rename. */
function pathOf(
  name: string,
  args: unknown[],
  root: string,
  opened: Map<unknown, string>,
): string | undefined {
  const [first, second] = args;
  if (typeof first === 'number') return opened.get(first);
  const isGlob = typeof second === 'object' && second !== null && 'cwd' in second;
  const named = isGlob ? [second.cwd] : withTwo.has(name) ? [first, second] : [first];
  const paths = named.filter((path) => typeof path === 'string').map((path) => resolve(path));
  return paths.find((path) => path.startsWith(root + sep));
}

function halfOf(bytes: unknown): unknown {
  if (typeof bytes === 'string') return bytes.slice(0, bytes.length / 2);
  return bytes instanceof Uint8Array ? bytes.subarray(0, bytes.length / 2) : bytes;
}

/** The folders below which all files are alike, as those of a site are. */
const alike = /(^|\/)(draft|spare|dist|dist\.last|dist\.new|astro\/#|search\/\w+\/#)\/.*/;

function placeOf(name: string, path: string, root: string): string {
  const from = path
    .slice(root.length + 1)
    .replaceAll(sep, '/')
    .replace(/^\.cache\/site\/lock-\w+(?:-\w+)?/, 'cache/lock')
    .replace(/^\.cache\/site\/\w+/, 'cache')
    .replaceAll(/[0-9a-f]{16,}|[\w-]{43}(?=\/|-|$)/g, '#')
    .replaceAll(/#-\w{6}/g, '#')
    .replace(/dist\.new-[\w.-]+/, 'dist.new')
    .replace(/^content\/(\w+)\/.*/, 'content/$1/…')
    .replace(/^(cache\/(?:read|checked))\/.*/, '$1/…')
    .replace(alike, '$1$2/…');
  return `${callerOf()} ${name.replace(/Sync$/, '')} ${from}`;
}

/** The function of the program that calls. */
function callerOf(): string {
  const lines = (new Error().stack ?? '').split('\n').slice(1);
  const own = lines.find(
    (line) => !line.includes('/tests/faults/calls') && !/\(?node:/.test(line) && line.includes('/'),
  );
  return /at (?:async )?(?:Object\.|new )?([\w.]+) \(/.exec(own ?? '')?.[1] ?? '(top)';
}
