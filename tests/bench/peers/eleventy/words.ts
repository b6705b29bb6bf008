/** One file of a framework, as far as a page shows it. */
export type Framework = {
  id: string;
  name: string;
  shortName: string;
  kinds: { name: string; about: string }[];
  grades: { id: string; label: string; meaning: string; mark: string }[];
  areas: Area[];
  overall: Omit<Area, 'id'>;
};

type Area = { id: string; label: string; plain: string; about: string };
type Judgement = { area: string; grade: string };

/** The front matter of one inspection. */
export type Inspection = {
  framework: string;
  onSite: { from: Date; to: Date }[];
  published: Date;
  report: { url: string };
  outcome: { judgements: Judgement[] };
};

export const numbers = 'no one two three four five six seven eight nine'.split(' ');

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export const dayOf = (date: Date): string => day.format(date);
export const monthOf = (date: Date): string => month.format(date);
export const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

export function onSiteOf({ onSite: [visit] }: Inspection): string {
  return visit ? `${visit.from.getUTCDate()} to ${dayOf(visit.to)}` : '';
}

/** Each judgement with the words for its area and its grade, and how good that is: 0 is the best. */
export function judgementsOf({ outcome }: Inspection, framework: Framework) {
  return outcome.judgements.map(({ area, grade }) => {
    const words = framework.areas.find(({ id }) => id === area) ?? framework.overall;
    const rank = framework.grades.findIndex(({ id }) => id === grade);
    const given = framework.grades[rank];
    if (!given) throw new Error(`${framework.id} has no grade “${grade}”`);
    return { id: area, ...words, grade: given, rank };
  });
}

/** What inspectors judged, the best grade first. */
export function sentenceOf(inspection: Inspection, framework: Framework): string {
  const judgements = judgementsOf(inspection, framework);
  const overall = judgements.find(({ id }) => id === 'overall')?.grade.label ?? '';
  const parts: string[] = [];
  for (const { id, label } of framework.grades) {
    const areas = judgements.filter((one) => one.grade.id === id && one.id !== 'overall');
    if (areas.length === 0) continue;
    const count = numbers[areas.length] ?? '';
    const noun = parts.length > 0 ? '' : areas.length === 1 ? 'area ' : 'areas ';
    const names = areas.map(({ plain }) => plain.toLowerCase());
    const list = listOf(
      names,
      names.some((name) => name.includes(' and ')),
    );
    const all = areas.length === framework.areas.length;
    const every = areas.length === 2 ? 'both' : `all ${count}`;
    parts.push(all ? `${every} areas ${label}` : `${count} ${noun}${label} (${list})`);
  }
  return `Inspectors judged ${listOf(parts)}. The overall grade is ${overall}.`;
}

/** The grades of an inspection, best first and each once. */
export function gradesIn(inspection: Inspection, framework: Framework): Framework['grades'] {
  const given = new Set(judgementsOf(inspection, framework).map(({ grade }) => grade.id));
  return framework.grades.filter(({ id }) => given.has(id));
}

/** How each grade stands to the one before. */
export function changeOf(now: Inspection, before: Inspection, framework: Framework) {
  const then = new Map(judgementsOf(before, framework).map((one) => [one.id, one]));
  const steps = judgementsOf(now, framework).map((one) => {
    const from = then.get(one.id) ?? one;
    const verdict = one.rank < from.rank ? 'Better' : one.rank > from.rank ? 'Worse' : 'The same';
    return { ...one, from: from.grade.label, to: one.grade.label, verdict };
  });
  const parts: string[] = [];
  for (const verdict of ['Better', 'Worse', 'The same']) {
    const { length } = steps.filter((one) => one.verdict === verdict && one.id !== 'overall');
    if (length === 0) continue;
    const noun = parts.length > 0 ? '' : length === 1 ? ' area' : ' areas';
    const word = parts.length > 0 ? verdict.toLowerCase() : verdict;
    parts.push(`${word} in ${numbers[length] ?? ''}${noun}`);
  }
  return { steps, summary: [`${parts.join(', ')}.`, ...steps.flatMap(overallOf)].join(' ') };
}

type Step = { id: string; verdict: string; from: string; to: string };

function overallOf({ id, verdict, from, to }: Step): string[] {
  if (id !== 'overall') return [];
  return verdict === 'The same'
    ? [`Overall, the grade was ${to} both times.`]
    : [`Overall, it is ${verdict.toLowerCase()}: from ${from} to ${to}.`];
}

function listOf(items: readonly string[], comma = false): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${comma ? ',' : ''} and ${items.at(-1) ?? ''}`;
}
