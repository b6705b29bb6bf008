import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Holds what the tests of one file write, and goes with them. */
const home = mkdtempSync(join(tmpdir(), 'audit-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

/** A fresh folder of one's own. */
export function freshFolder(): string {
  return mkdtempSync(join(home, 'one-'));
}
