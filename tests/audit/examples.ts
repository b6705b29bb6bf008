import type { Fault } from '../../src/audit/fault.ts';
import type { Report } from '../../src/audit/waivers.ts';

/** A fault with everything a reporter may have to escape. */
export const fault: Fault = {
  code: 'reflow',
  severity: 'error',
  file: 'content/inspections/brent/2026-04-ilacs.md',
  line: 12,
  column: 3,
  message: 'It reaches beyond the edge of a window of 320 px.',
  fix: 'Use widths that can shrink: max-width, say.',
  page: '/councils/brent/',
  criteria: ['1.4.10'],
  level: 'AA',
  selector: '#main > p',
  snippet: '<p title="A & B">',
  condition: '320 px wide',
};

/** An audit of two pages with one fault. */
export const judged: Report = {
  pages: 2,
  fromCache: 1,
  faults: [fault],
  failures: [],
  questions: Array.from({ length: 3 }, () => ({ ...fault, code: 'axe/color-contrast' })),
  notDone: [],
  leftOut: [],
  sizes: { '/councils/brent/': 5000, '/': 4000 },
  answered: 0,
  asOf: '2026-06-30',
  waived: [],
};
