import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/formats/calendar/council.ts';
import { icalOf } from '../../src/formats/calendar/ical.ts';
import { addDays } from '../../src/domain/dates.ts';
import { councilOf } from '../world.ts';
import { hostileName, hostileSite, realSite, smallSite } from './sites.ts';

/** The entries of a calendar, as a parser that others wrote reads them. */
function read(text: string) {
  return Object.values(ical.sync.parseICS(text)).flatMap((one) =>
    one?.type === 'VEVENT' ? [one] : [],
  );
}

const site = smallSite();

describe('the calendar of a council', () => {
  const events = read(calendarOf(councilOf(site, 'brent'), site));

  test('says when the plan is due, and that the day was worked out', () => {
    const plan = events.find(({ uid }) => uid.endsWith('/written-statement@small-world.example'));
    expect(plan?.start.toISOString().slice(0, 10)).toBe('2026-09-24');
    expect(plan?.datetype).toBe('date');
    expect(plan?.description).toBe(
      'Worked out, not official: 70 working days after the report came out on 17 June 2026 (section 137 of the Education and Inspections Act 2006 and SI 2007/462).',
    );
  });

  test('has lines of at most 75 octets, each ended as RFC 5545 asks', () => {
    const lines = calendarOf(councilOf(site, 'brent'), site).split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });

  test('has a line end of no kind inside a text', () => {
    const entry = { uid: 'a', from: '2026-01-01', to: '2026-01-01', url: 'https://a.example/' };
    const description = 'one\rATTACH:https://evil.example/\r\ntwo\nthree';
    const text = icalOf(
      {
        name: 'A',
        description: 'B',
        asOf: '2026-01-01',
        entries: [{ ...entry, summary: 'C', description }],
      },
      (day) => addDays(day, 1),
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text)[0]?.description).toBe('one\nATTACH:https://evil.example/\ntwo\nthree');
  });

  test('brings a hostile name through unharmed', () => {
    const hostile = hostileSite();
    const [event] = read(calendarOf(councilOf(hostile, 'brent'), hostile));
    expect(event?.summary).toBe(`${hostileName}: plan after the inspection is due`);
  });
});

describe('on the real site, every calendar', () => {
  const real = realSite();

  test('can be read, and each entry says where its date comes from', () => {
    for (const authority of real.authorities) {
      for (const event of read(calendarOf(authority, real))) {
        expect(event.description, authority.slug).toMatch(/Worked out|The date is from|estimate/);
        expect(event.end?.getTime(), authority.slug).toBeGreaterThan(event.start.getTime());
      }
    }
  });

  test('says licence and source', () => {
    for (const authority of real.authorities) {
      const unfolded = calendarOf(authority, real).replaceAll('\r\n ', '');
      expect(unfolded).toContain('Open Government Licence v3.0.');
    }
  });

  test('has names of entries that never repeat', () => {
    const uids = real.authorities.flatMap((authority) =>
      read(calendarOf(authority, real)).map(({ uid }) => uid),
    );
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.length).toBeGreaterThan(real.authorities.length);
  });
});

test('text with marks that mean something in a calendar comes back as it was', () => {
  const summary = 'a; b, c\\d\n😀'.repeat(9);
  const entry = {
    uid: 'a',
    from: '2026-01-31',
    to: '2026-01-31',
    summary,
    description: '',
    url: '',
  };
  const text = icalOf({ name: '', description: '', asOf: '2026-01-01', entries: [entry] }, (day) =>
    addDays(day, 1),
  );
  expect(read(text)[0]?.summary).toBe(summary);
});
