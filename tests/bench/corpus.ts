import { chanceFrom, pick, type Chance } from './chance.ts';
import { bodyOf } from './prose.ts';
import { deed, sentence } from './sentences.ts';
import { grades, services, type Service } from './services.ts';

/** A council of the generated site. */
export type Council = { slug: string; name: string };

/** One file of a content folder, by its path from there. */
export type ContentFile = { path: string; text: string };

/**
 * Inspections for a benchmark: one council after another, and one service after another, each a
 * month before the last of its kind. The same count gives the same files on every machine, and a
 * greater count the same ones and more.
 */
export function* inspections(
  count: number,
  councils: readonly Council[],
  judged: readonly Service[] = services,
): Generator<ContentFile, void, undefined> {
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / councils.length);
    const service = judged[round % judged.length];
    const council = councils[index % councils.length];
    if (!service || !council) throw new Error('A site needs a council and a service.');
    yield inspection(index, council, service, Math.floor(round / judged.length));
  }
}

function inspection(
  index: number,
  { slug, name }: Council,
  service: Service,
  monthsBack: number,
): ContentFile {
  const chance = chanceFrom(index);
  const month = monthBefore('2026-03', monthsBack);
  const text = `---
authority: ${slug}
framework: ${service.id}
kind: standard
onSite:
  - from: ${month}-02
    to: ${month}-13
published: ${monthBefore(month, -1)}-20
report:
  url: https://www.example.gov.uk/reports/${index}.pdf
  pages: ${10 + (index % 20)}
outcome:
  type: graded
  judgements:
${[...service.areas.map(({ id }) => id), 'overall'].map((area) => judgement(area, chance)).join('\n')}
improvementCount: 4
strengths:
${points('strength', service, chance)}
improvements:
${points('improvement', service, chance)}
---

${bodyOf(name, chance)}
`;
  return { path: `inspections/${slug}/${month}-${service.id}.md`, text };
}

function judgement(area: string, chance: Chance): string {
  return `    - area: ${area}\n      grade: ${pick(grades, chance)}`;
}

/** A point for each area: what goes well says who does it, what must improve says that it must. */
function points(kind: 'strength' | 'improvement', { areas }: Service, chance: Chance): string {
  return areas
    .map(({ id }) => {
      const text = kind === 'strength' ? sentence(chance) : `Staff must ${deed(chance)}.`;
      return `  - id: ${kind}-${id}\n    area: ${id}\n    text: ${text}`;
    })
    .join('\n');
}

/** The month so many months before one, as `YYYY-MM`. A negative number goes forwards. */
function monthBefore(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const months = year * 12 + number - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
