/** A service that is inspected in the generated site, each with a framework of its own. */
export type Service = { id: string; name: string; areas: readonly Area[] };

type Area = { id: string; plain: string };

const areas: readonly Area[] = [
  { id: 'leaders', plain: 'Leaders' },
  { id: 'help', plain: 'Help and protection' },
  { id: 'care', plain: 'Care' },
  { id: 'next-steps', plain: 'Next steps' },
];

/** Several services, as at national scale: one alone would give a council 65 results in a row. */
export const services: readonly Service[] = [
  { id: 'family-services', name: 'Family services', areas },
  { id: 'adult-care', name: 'Adult care', areas },
  { id: 'youth-justice', name: 'Youth justice', areas },
  { id: 'housing', name: 'Housing', areas },
  { id: 'fire-and-rescue', name: 'Fire and rescue', areas },
];

export const grades = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;

/** The framework file of a service: five judgements, the four areas and overall. */
export function frameworkOf({ id, name, areas }: Service): string {
  return `id: ${id}
family: ${id}
subject: ${id}
name: Inspection of ${name.toLowerCase()}
shortName: ${name}
about: How ${name.toLowerCase()} are inspected in this generated site.
inspectorates: [Inspectors]
kinds:
  - id: standard
    name: inspection of ${name.toLowerCase()}
    about: A full inspection.
    from: 2000-01-01
outcome: graded
grades:
${grades.map(gradeOf).join('\n')}
areas:
${areas.map(areaOf).join('\n')}
overall:
  label: Overall effectiveness
  plain: Overall
  about: The inspectors’ own grade for all areas together.
`;
}

const marks = ['star', 'circle', 'diamond', 'cross'];

function gradeOf(id: string, index: number): string {
  const words = id.replaceAll('-', ' ');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return `  - { id: ${id}, label: ${label}, meaning: Services are ${words}., mark: ${marks[index] ?? 'bar'} }`;
}

function areaOf({ id, plain }: Area): string {
  return `  - { id: ${id}, label: The quality of ${plain.toLowerCase()}, plain: ${plain}, about: How good ${plain.toLowerCase()} is. }`;
}
