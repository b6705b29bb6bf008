import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../../src/builder/preview/header-rules.ts';

const rules = readHeaderRules(`# for every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/embed/:council/
  x-content-type-options: again
`);

describe('a _headers file', () => {
  test('gives headers to every address that a pattern fits', () => {
    expect(Object.fromEntries(headersFor('/_astro/a.css', rules))).toEqual({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('joins the values of a header that two rules set', () => {
    expect(headersFor('/embed/brent/', rules).get('x-content-type-options')).toBe('nosniff, again');
  });

  test('takes a name in a pattern for one step and no more', () => {
    expect(headersFor('/embed/brent/more/', rules).get('x-content-type-options')).toBe('nosniff');
  });

  test('takes a full stop for a full stop', () => {
    const [rule] = readHeaderRules('/a.css\n  A: b\n');
    expect(rule?.fits.test('/abcss')).toBe(false);
  });

  test('has no rule where it has no line', () => {
    expect(readHeaderRules('')).toEqual([]);
  });
});
