import { readdirSync, readFileSync } from 'node:fs';

/** Memory in MiB: of this process, and of all processes that it has started (the browsers). */
export type Memory = { own: number; browsers: number };

/**
 * What is in use now. Shared memory counts once (proportional set size), so the parts can be added.
 * Linux only: elsewhere the browsers count as 0.
 */
export function memoryNow(): Memory {
  const own = process.memoryUsage().rss / 2 ** 20;
  const sizes = descendants(process.pid).map(proportionalSize);
  return { own, browsers: sizes.reduce((sum, size) => sum + size, 0) };
}

function descendants(root: number): number[] {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const found: number[] = [];
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { id } of children.get(at) ?? []) {
      found.push(id);
      open.push(id);
    }
  return found;
}

function processes(): { id: number; parent: number }[] {
  const names = read(() => readdirSync('/proc')) ?? [];
  return names.map(Number).flatMap((id) => {
    const stat = Number.isNaN(id)
      ? undefined
      : read(() => readFileSync(`/proc/${id}/stat`, 'utf8'));
    const parent = stat?.split(') ').at(-1)?.split(' ')[1];
    return parent === undefined ? [] : [{ id, parent: Number(parent) }];
  });
}

function proportionalSize(id: number): number {
  const text = read(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? '';
  return Number(/^Pss:\s+(\d+) kB/mu.exec(text)?.[1] ?? 0) / 1024;
}

/** A process may end while it is asked about. */
function read<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
