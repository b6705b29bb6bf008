import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads a YAML file beside the tests. What is in it is for the test to say. */
export function fixture(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
