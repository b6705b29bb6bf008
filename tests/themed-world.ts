import { baseWorld, siteOf, worldWith, type Edits } from './world.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../src/domain/site.ts';

const theme = (name: string, area: string, about: string) =>
  `---\nname: ${name}\narea: ${area}\n---\n\n${about}\n`;

const point = (id: string, themes: string) =>
  `  - id: ${id}\n    text: Make ${id} better.\n    themes: [${themes}]\n`;

/** Gives an inspection of the smallest world its list, before the end of its front matter. */
function listed(points: string): (source: string) => string {
  return (source) =>
    source.replace(/\n---\n/, `\nimprovements:\n${points.replace(/\n$/, '')}\n---\n`);
}

const settings = readFileSync(join(baseWorld, 'site.yaml'), 'utf8');

/**
 * The smallest world with three themes: health was asked of all three councils, once of Brent in
 * 2023; nobody was asked for neglect. Brent’s newest summary has all that can stand beside it.
 */
export const themedEdits: Edits = {
  'site.yaml': `${settings}summaries:\n  made: Software wrote this.\n  page: about\n`,
  'themes/health.md': theme('Health', 'children-in-care', 'Children in care see a doctor.'),
  'themes/recording.md': theme('Recording', 'impact-of-leaders', 'Files say what was done.'),
  'themes/neglect.md': theme('Neglect', 'help-and-protection', 'Neglect is seen in time.'),
  'inspections/brent/2023-02-ilacs.md': listed(point('checks', 'health')),
  'inspections/brent/2026-05-ilacs.md': (source) =>
    source
      .replace('report:\n', 'report:\n  pages: 12\n')
      .replace(
        'strengths:',
        [
          'inShort: Some children waited too long to see a doctor.',
          'summary: { written: 2026-06-20, compared: 2026-06-21 }',
          'sections:',
          '  - heading: What inspectors found',
          '    pages: [1, 2, 5]',
          'strengths:',
        ].join('\n'),
      )
      .replace(
        'after they come into care.',
        'after they come into care.\n    pages: [3, 4]\n    themes: [health, recording]',
      ),
  'inspections/bradford/2022-12-ilacs.md': listed(
    point('doctors', 'health') + point('files', 'recording'),
  ),
  'inspections/bath-and-north-east-somerset/2025-06-ilacs.md': listed(
    point('health-plans', 'health'),
  ),
};

let known: Site | undefined;

/** The site of that world, read once. Only a test can ask for it, as its folder goes with the test. */
export function themedSite(): Site {
  known ??= siteOf(worldWith(themedEdits));
  return known;
}
