/** `npm run preview`: shows the built site on this machine. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listen, siteServer } from './server.ts';

const firstPort = 4321;
const folder = resolve(process.env['OUT_DIR'] ?? 'dist');
const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' } } });

process.exitCode = await preview();

async function preview(): Promise<number> {
  if (!existsSync(folder)) return refuse('There is no built site yet. Make it: npm run build');
  const ports = portsToTry();
  if (!ports) return refuse(`“${values.port ?? ''}” is not a port. Write a number up to 65535.`);
  const port = await listen(siteServer(folder), ports);
  if (port === undefined) {
    return refuse(`In use: port ${ports.join(', ')}. Choose another with -- --port 8080`);
  }
  console.log(`\n  The site is at http://localhost:${port}/\n  Press Ctrl and C to stop.\n`);
  return 0;
}

/** The port that was asked for and no other, else the first of ten that is free. */
function portsToTry(): number[] | undefined {
  if (values.port === undefined) return Array.from({ length: 10 }, (_, step) => firstPort + step);
  const port = Number(values.port);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? [port] : undefined;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
