#!/usr/bin/env node
/**
 * The command `plain-findings`. In its repository the program is run as it is written; as a package
 * it has been compiled to lib/, since Node strips no types below node_modules.
 *
 * Node keeps what it compiles of a command, which takes a third of a second of each run. This is no
 * TypeScript, because Node would have to load its own compiler for that first.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

enableCompileCache?.('.cache/node');

const source = new URL('../src/commands/index.ts', import.meta.url);
const packed = new URL('../lib/commands/index.js', import.meta.url);
const { main } = await import((existsSync(source) ? source : packed).href);
process.exitCode = await main(process.argv.slice(2));
