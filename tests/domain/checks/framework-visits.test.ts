import { expect, test } from 'vitest';
import { inspectionOf, problemsWith, siteOf, worldWith, type Edits } from '../../world.ts';

const ilacs = 'frameworks/ilacs-2023.yaml';
const send = 'inspections/brent/2025-02-area-send.md';
const visit = `---
authority: bradford
framework: monitoring-visit
kind: monitoring-visit
onSite:
  - from: 2024-05-14
    to: 2024-05-15
published: 2024-06-20
report:
  url: https://www.example.org/letter.pdf
outcome:
  type: ungraded
  topic: help for children at risk
---
`;
const monitoring = 'frameworks/monitoring-visit.yaml';
const added: Edits = {
  'inspections/bradford/2024-05-monitoring-visit.md': visit,
  'site.yaml': (text) =>
    text.replace(
      'resultsUpTo:\n',
      'resultsUpTo:\n  - { family: monitoring-visit, day: 2026-06-30 }\n',
    ),
};

function told(edits: Edits): string[] {
  return problemsWith(edits).map(({ file, message, fix }) => `${file} ${message} → ${fix}`);
}

test('a visit in between of an unknown kind, area or grade is an error', () => {
  const edit = (text: string) =>
    text
      .replace('kind: monitoring-visit', 'kind: monitoring')
      .replace('area: overall, grade: inadequate', 'area: all, grade: bad');
  expect(told({ [ilacs]: edit }).map((one) => one.split(' → ')[0])).toEqual([
    `${ilacs} There is no area “all”.`,
    `${ilacs} There is no grade “bad”.`,
    `${ilacs} There is no kind of visit “monitoring”.`,
  ]);
});

test('a page cannot say that we hold none beside the one that there is', () => {
  expect(told(added)).toEqual([
    'inspections/bradford/2024-05-monitoring-visit.md “monitoring-visit” says of itself: “We hold no letters about monitoring visits.” This file is one. → Take the line “notHeld:” out of frameworks/monitoring-visit.yaml.',
  ]);
});

test('a monitoring visit is a visit like any other once that line is gone', () => {
  const edit = (text: string) => text.replace(/^notHeld: .*\n/m, '');
  const site = siteOf(worldWith({ ...added, [monitoring]: edit }));
  expect(inspectionOf(site, 'bradford/2024-05-monitoring-visit').framework.notHeld).toBeUndefined();
});

test('what follows an outcome is told in one place', () => {
  const edit = (text: string) =>
    text.replace('result: inconsistent', 'result: inconsistent\n  next: about 18 months');
  expect(told({ [send]: edit })).toEqual([
    `${send} frameworks/area-send-2023.yaml says already what follows “Inconsistent experiences and outcomes”. → Take the line “next:” out.`,
  ]);
});
