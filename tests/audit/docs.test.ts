import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownRules } from '../../src/audit/checks/index.ts';

test('the page about the audit names every check of our own, with its criteria', () => {
  const text = readFileSync('docs/audit.md', 'utf8');
  const rows = ownRules.map(
    ({ id, title, criteria, level }) =>
      `| \`${id}\` | ${title} | ${criteria.join(', ') || (level === 'best-practice' ? 'best practice' : 'house rule')} |`,
  );
  const flat = text.replace(/ +\|/gu, ' |');
  expect(rows.filter((row) => !flat.includes(row))).toEqual([]);
});
