import { expect, test } from 'vitest';
import { headerRules } from '../../src/builder/headers.ts';

const rules = headerRules(['404.html', 'assets/', 'councils/', 'embed/', 'index.html', 'icon.svg']);

test('no page may be framed but those meant for other sites', () => {
  const framing = rules
    .split('\n\n')
    .filter((rule) => rule.includes("frame-ancestors 'none'"))
    .map((rule) => rule.split('\n')[0]);
  expect(framing).toEqual(['/', '/404.html', '/assets/*', '/councils/*', '/index.html']);
});

test('every answer says that types are not to be guessed', () => {
  expect(rules).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff$/m);
});

test('only files whose name changes with their content are kept for ever', () => {
  expect(rules.match(/immutable/g)).toHaveLength(1);
  expect(rules).toMatch(/^\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
});
