import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a command took. CPU and memory are those of all its processes together. */
export type Cost = {
  /** Seconds, user and system. */
  cpu: number;
  /** Seconds. */
  wall: number;
  /** MiB in memory at once, as seen every 50 ms. Shared pages count for each process. */
  peak: number;
};

/** Where a command runs, if not in this folder with what this process knows, and who looks on. */
export type Surroundings = {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Hears at each look how many MiB are in memory. */
  onLook?: (memory: number) => void;
};

/**
 * Runs a command in a session of its own and measures it through /proc, so on Linux alone.
 *
 * @throws where the command fails, with all it said.
 */
export async function measure(
  command: readonly string[],
  { env = {}, cwd = process.cwd(), onLook }: Surroundings = {},
): Promise<Cost> {
  const cpuBefore = childrenCpu();
  const started = performance.now();
  let peak = 0;
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const watch = setInterval(() => {
    const memory = child.pid === undefined ? 0 : sessionMemory(child.pid);
    peak = Math.max(peak, memory);
    onLook?.(memory);
  }, 50);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  if (code !== 0)
    throw new Error(`“${command.join(' ')}” failed:\n${Buffer.concat(said).toString()}`);
  return { cpu: childrenCpu() - cpuBefore, wall: (performance.now() - started) / 1000, peak };
}

/** The cost in the middle, each figure by itself. */
export function medianOf(costs: readonly Cost[]): Cost {
  return { cpu: middle(costs, 'cpu'), wall: middle(costs, 'wall'), peak: middle(costs, 'peak') };
}

function middle(costs: readonly Cost[], figure: keyof Cost): number {
  const sorted = costs.map((cost) => cost[figure]).sort((a, b) => a - b);
  const half = sorted.length / 2;
  const pair = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  if (pair.length === 0) throw new Error('There is no run to take the middle of.');
  return pair.reduce((sum, one) => sum + one, 0) / pair.length;
}

/** Seconds of CPU that the ended children of this process took, and theirs in turn. */
function childrenCpu(): number {
  const fields = statOf('self');
  const ticksPerSecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** MiB in memory of all processes of a session. */
function sessionMemory(session: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const kibibytes = processes.map((id) => {
    try {
      if (Number(statOf(id)[3]) !== session) return 0;
      return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0; // The process ended between the two looks.
    }
  });
  return kibibytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** The fields of /proc/…/stat that follow the program’s name, the state first (see proc_pid_stat(5)). */
function statOf(id: string): string[] {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
