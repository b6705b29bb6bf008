#!/usr/bin/env node
/**
 * The command `plain-findings`. In its repository the program is run as it is written; as a package
 * it has been compiled to lib/, since Node strips no types below node_modules.
 *
 * Node keeps what it compiles of a command, which takes a third of a second of each run. This is no
 * TypeScript, because Node would have to load its own compiler for that first. It has to run on any
 * Node, so that an older one gets a sentence and no riddle; `create` brings a site its own Node.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isKnown = major === 22 ? minor >= 22 : major > 24 || (major === 24 && minor >= 8);
const [name] = process.argv.slice(2);

if (isKnown || name === 'create') {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node 20 has no such cache
  module.enableCompileCache?.('.cache/node');
  const source = new URL('../src/commands/index.ts', import.meta.url);
  const packed = new URL('../lib/commands/index.js', import.meta.url);
  /** @type {typeof import('../src/commands/index.ts')} */
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- where it lies is known at run time
  const { main } = await import((existsSync(source) ? source : packed).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    `plain-findings needs Node 22.22 or later, or 24.8 or later; this is ${process.version}. Install one, or put “"node": "26"” into the dependencies of your package.json and run it by “npm run”.`,
  );
  process.exitCode = 2;
}
