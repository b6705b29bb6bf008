import { describe, expect, test } from 'vitest';
import { applyWaivers, parseWaivers } from '../../src/audit/waivers.ts';
import { judged } from './examples.ts';

const yaml = (until = '2026-12-31', page = '/councils/brent/'): string => `- page: ${page}
  rule: reflow
  reason: The map is wide, and a table beside it says the same.
  link: https://example.org/issues/12
  until: ${until}
`;
const apply = (text: string, part = false): ReturnType<typeof applyWaivers> =>
  applyWaivers(judged, parseWaivers('content/waivers.yaml', text), { today: '2026-06-30', part });

describe('a waiver', () => {
  test('sets its fault apart, with the reason', () => {
    const { faults, waived } = apply(yaml());
    expect(faults).toEqual([]);
    expect(waived[0]?.waiver.reason).toMatch(/^The map is wide/u);
  });

  test('may stand for all pages that begin alike', () => {
    expect(apply(yaml('2026-12-31', '/councils/*')).faults).toEqual([]);
  });

  test('counts on its last day and not on the day after', () => {
    expect(apply(yaml('2026-06-30')).faults).toEqual([]);
    const codes = apply(yaml('2026-06-29')).faults.map(({ code }) => code);
    expect(codes).toEqual(['reflow', 'waiver-expired']);
  });

  test('that covers nothing is a fault of its own, at its line', () => {
    const { faults } = apply(`# known\n${yaml('2026-12-31', '/elsewhere/')}`);
    expect(faults[1]).toMatchObject({
      code: 'waiver-unused',
      file: 'content/waivers.yaml',
      line: 2,
    });
  });

  test('that covers nothing is left alone when only a part was looked at', () => {
    expect(apply(yaml('2026-12-31', '/elsewhere/'), true).faults).toHaveLength(1);
  });

  test('is refused with every mistake in it', () => {
    expect(() => parseWaivers('w.yaml', '- page: brent\n  rule: reflow\n  until: soon\n')).toThrow(
      /w\.yaml:1 {2}page:.*\nw\.yaml:1 {2}reason:.*\nw\.yaml:1 {2}link:.*\nw\.yaml:1 {2}until:/u,
    );
  });

  test('file may be empty, or a comment and an empty list', () => {
    expect(parseWaivers('w.yaml', '')).toEqual([]);
    expect(parseWaivers('w.yaml', '# none\n[]\n')).toEqual([]);
  });
});
