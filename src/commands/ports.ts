import { UsageError } from './command.ts';

const first = 4321;

/** The port of a server on this machine, as an option. */
export const port = {
  type: 'string',
  short: 'p',
  value: 'NUMBER',
  about: `the port (default: the first that is free from ${first})`,
} as const;

/** The port that was asked for and no other, else the first of ten that is free. */
export function portsToTry(asked: string | undefined): number[] {
  if (asked === undefined) return Array.from({ length: 10 }, (_, step) => first + step);
  const number = Number(asked);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return [number];
  throw new UsageError(`“${asked}” is not a port. Write a number up to 65535.`);
}

/** Says where the site is, or throws where none of the ports was free. */
export function tellAddress(taken: number | undefined, tried: readonly number[]): void {
  if (taken === undefined)
    throw new Error(`In use: port ${tried.join(', ')}. Choose another with --port 8080`);
  console.log(`\n  The site is at http://localhost:${taken}/\n  Press Ctrl and C to stop.\n`);
}
