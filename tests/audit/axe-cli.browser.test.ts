import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAxe } from '../../src/audit/axe-cli.ts';
import { freshFolder } from './fresh-folder.ts';

function folderWith(kind: 'fault' | 'twin'): string {
  const folder = freshFolder();
  const file = join(import.meta.dirname, 'faults/start-edge', `centred-by-class.${kind}.html`);
  copyFileSync(file, join(folder, 'index.html'));
  return folder;
}

describe('the axe command line with our rule', () => {
  test('exits with 1 where text does not start at the start edge', async () => {
    expect(await runAxe(['--dir', folderWith('fault'), '--out', freshFolder()])).toBe(1);
  });

  test('exits with 0 where it does', async () => {
    expect(await runAxe(['--dir', folderWith('twin'), '--out', freshFolder()])).toBe(0);
  });

  test('does not take an empty folder for a success', async () => {
    await expect(runAxe(['--dir', freshFolder()])).rejects.toThrow('There is no page in');
  });
});
