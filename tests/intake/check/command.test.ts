import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../../src/intake/check/command.ts';

test.each(['--format xml', '--froward', 'content/inspections'])(
  'words after the command that mean nothing are said back, with what to write: %s',
  (words) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => {
      told.mockRestore();
    });
    expect(run(words.split(' '))).toBe(2);
    expect(told).toHaveBeenCalledExactlyOnceWith(
      `“${words}” means nothing here. Write “npm run check” alone, or after it “-- --format” and one of: text, json, github, sarif.`,
    );
  },
);
