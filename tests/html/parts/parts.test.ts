import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/html/parts/facts.ts';
import { gradeChip } from '../../../src/html/parts/grade.ts';
import { fromPipeline } from '../../../src/html/parts/html.ts';
import { meaningsOf } from '../../../src/html/parts/judgements.ts';
import { tiles } from '../../../src/html/parts/result-panel.ts';
import { timelineOf } from '../../../src/domain/timeline.ts';
import { narrative } from '../../../src/html/parts/narrative.ts';
import { pageHistory, printedAddress } from '../../../src/html/parts/page-history.ts';
import { points } from '../../../src/html/parts/points.ts';
import { result } from '../../../src/html/parts/area-result.ts';
import { versions } from '../../../src/html/parts/versions.ts';
import { isGraded } from '../../../src/domain/outcome.ts';
import { buildSite } from '../../../src/domain/build-site.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { councilSideWorld } from '../../council-side.ts';
import { inspectionOf } from '../../world.ts';
import { elements, parsed, wordsIn, wordsOf } from './parsed.ts';

function world() {
  return buildSite(readContent(councilSideWorld()).content);
}

function gradedOf(id: string) {
  const inspection = inspectionOf(world(), id);
  if (!isGraded(inspection)) throw new Error(`${id} has no grades`);
  return inspection;
}

describe('a grade', () => {
  test('is a word beside a shape that is no word', () => {
    const chip = parsed(gradeChip({ words: 'Good', mark: 'circle' }));
    expect(elements(chip, 'span')[0]?.properties.className).toEqual(['grade', 'grade--circle']);
    expect(wordsOf(chip)).toBe('Good');
  });

  test('that is not there has its words and a shape of its own', () => {
    const missing = parsed(gradeChip({ words: 'not judged' }));
    expect(elements(missing, 'span')[0]?.properties.className).toContain('grade--none');
  });

  test('that is missing is explained where it is asked for', () => {
    const missing = { kind: 'missing', words: 'not judged', why: 'Too few cases.' } as const;
    expect(wordsOf(parsed(result({ result: missing })))).toBe('Not judged');
    expect(wordsOf(parsed(result({ result: missing, explain: true })))).toBe(
      'Not judged Too few cases.',
    );
  });
});

describe('the result', () => {
  test('leads with the areas and has the overall grade last', () => {
    const items = elements(
      parsed(tiles({ inspection: gradedOf('bradford/2022-12-ilacs'), step: undefined })),
      'li',
    );
    expect(items.map((item) => wordsOf(elements(item, 'p')[0] ?? item))).toEqual([
      'Leaders',
      'Help and protection',
      'Children in care and care leavers',
      'Overall',
    ]);
    expect(items.at(-1)?.properties.className).toContain('tile--all');
  });

  test('says of each area how it stands to the time before, or that it cannot be compared', () => {
    const [latest, before] = ['bradford/2026-01-ilacs', 'bradford/2022-12-ilacs'].map(gradedOf);
    if (!latest || !before) throw new Error('no inspections');
    const [step] = timelineOf([latest, before], world().frameworks).steps;
    expect(wordsIn(tiles({ inspection: latest, step }), 'li')).toEqual([
      'Leaders Good Better: Inadequate in 2022',
      'Help and protection Requires improvement to be good Better: Inadequate in 2022',
      'Children in care Requires improvement to be good Can’t be compared with 2022',
      'Care leavers Good Can’t be compared with 2022',
      'Overall Requires improvement to be good Better: Inadequate in 2022',
    ]);
  });

  test('explains each grade once and for itself, whichever areas have it', () => {
    const meanings = meaningsOf(gradedOf('bradford/2026-01-ilacs'));
    expect(wordsIn(meanings, 'dd').slice(-2)).toEqual([
      'The second of four grades. It is for work of the standard that inspectors look for.',
      'The third of four grades. It is for work that is not yet good.',
    ]);
  });

  test('with serious failings is followed by a plan, a monitoring inspection and a full one', () => {
    const send = inspectionOf(world(), 'brent/2025-02-area-send');
    const followsFrom = (result: string) =>
      wordsIn(narrative({ inspection: { ...send, outcome: { type: 'narrative', result } } }), 'dt');
    expect(followsFrom('systemic-failings')).toEqual([
      'Priority action plan',
      'Monitoring inspection',
      'Full inspection',
    ]);
    expect(followsFrom('inconsistent')).toEqual(['Full inspection']);
  });

  test('in words stands where there are no grades, and nowhere else', () => {
    const send = inspectionOf(world(), 'brent/2025-02-area-send');
    expect(wordsIn(narrative({ inspection: send }), 'h2')).toEqual(['The outcome']);
    expect(narrative({ inspection: gradedOf('brent/2026-05-ilacs') })).toBeUndefined();
  });
});

describe('a list', () => {
  test('of facts leaves out what has no value', () => {
    const list = facts({
      facts: [
        { name: 'Phone', value: undefined },
        { name: 'Post', value: '' },
        { name: 'Email', value: 'us', href: 'mailto:us@example.org' },
      ],
    });
    expect(wordsIn(list, 'dt')).toEqual(['Email']);
    expect(elements(parsed(list), 'a')[0]?.properties.href).toBe('mailto:us@example.org');
  });

  test('of points has numbers where others name points by them', () => {
    const inspection = { report: { format: 'PDF', language: 'en' } };
    const lines = [{ id: 'early-help', line: fromPipeline('<em>Early</em> help.') }];
    const numbered = parsed(points({ inspection, lines, prefix: 'improve', numbered: true }));
    expect(elements(numbered, 'ol')).toHaveLength(1);
    expect(elements(numbered, 'li')[0]?.properties.id).toBe('improve-early-help');
    expect(elements(numbered, 'em')).toHaveLength(1);
    expect(elements(parsed(points({ inspection, lines, prefix: 'strength' })), 'ul')).toHaveLength(
      1,
    );
  });
});

describe('other versions of a page', () => {
  test('are named in their own languages, each with its direction', () => {
    const inspection = inspectionOf(world(), 'bath-and-north-east-somerset/2025-06-ilacs');
    const links = elements(parsed(versions({ inspection })), 'a');
    expect(links.map(wordsOf)).toEqual([
      'For young people',
      'Easy read (PDF, 8 pages, made by People First, with care leavers)',
      'Cymraeg',
      'اردو',
      'Large print',
      'Usual size',
    ]);
    const languages = links.filter(({ properties }) => properties.lang !== undefined);
    expect(languages.map(({ properties }) => properties.dir)).toEqual(['ltr', 'rtl']);
  });

  test('are large print alone where there is nothing else', () => {
    expect(wordsIn(versions({}), 'a')).toEqual(['Large print', 'Usual size']);
  });
});

describe('the history of a page', () => {
  const about = { published: undefined };

  test('tells the newest change first, in its own language', () => {
    const changes = [
      { on: '2026-01-15', what: 'ایک' },
      { on: '2026-02-01', what: 'دو', correction: true as const },
    ];
    const history = pageHistory({ ...about, changes, language: 'ur' });
    expect(wordsIn(history, 'li')).toEqual([
      '1 February 2026: Correction. دو',
      '15 January 2026: ایک',
    ]);
    expect(elements(parsed(history), 'span')[0]?.properties).toEqual({ lang: 'ur', dir: 'rtl' });
  });

  test('says that nothing is noted, and gives its address for a page on paper', () => {
    const history = pageHistory({ ...about, changes: [] });
    expect(wordsIn(history, 'dd')).toEqual(['We have noted no change.']);
    const printed = wordsOf(parsed(printedAddress('https://example.org/a/', '2026-06-30')));
    expect(printed).toContain('This page is at https://example.org/a/.');
  });
});
