import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../../src/intake/check/command.ts';

test.each([
  '--format xml',
  '--froward',
  'content/inspections',
  '--on 2026-11-30',
  '--fresh --on yesterday',
])('words after the command that mean nothing are said back, with what to write: %s', (words) => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    told.mockRestore();
  });
  expect(run(words.split(' '))).toBe(2);
  expect(told).toHaveBeenCalledExactlyOnceWith(
    `“${words}” means nothing here. Write “npm run check” alone, or after it “-- --format” and one of: text, json, github, sarif. “-- --fresh” says what has gone stale too, today or “--on” a day such as 2026-11-30.`,
  );
});
