import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { collections, fileOf } from '../../../schemas/collections.ts';
import type { GradeMark } from '../../../schemas/framework.ts';
import { numberInWords } from '../../../wording/words.ts';
import { editYaml } from '../../import/files/edit.ts';
import type { FieldEdit } from '../../import/files/differences.ts';
import { shortName } from '../../import/wording.ts';
import { readCollection } from '../../read/content.ts';
import type { FrameworkAnswers } from './answers.ts';

/** The marks of scales of two to six grades, best first. */
const marks: readonly (readonly GradeMark[])[] = [
  ['circle', 'cross'],
  ['circle', 'diamond', 'cross'],
  ['star', 'circle', 'diamond', 'cross'],
  ['star', 'circle', 'square', 'diamond', 'cross'],
  ['star', 'circle', 'square', 'bar', 'diamond', 'cross'],
];

const head = `# Each text below is a beginning: say it in the plain words of your inspectorate.
# docs/fields.md of Plain Findings explains every field, and what else a framework can say.
`;

/**
 * Writes the file of a new framework, and names its subject and its results in the settings where they
 * are not there yet. What it writes builds as it is.
 *
 * @returns the paths of what was written.
 * @throws where the file is there already, or the answers do not go together.
 */
export function writeFramework(folder: string, answers: FrameworkAnswers): string[] {
  const path = join(folder, fileOf('frameworks', answers.id));
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  const data = dataOf(answers);
  const parsed = collections.frameworks.schema.safeParse(data);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message.replaceAll('\n', ' '));
  const settings = withSubject(folder, answers);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, head + stringify(data, { lineWidth: 0 }));
  return [path, ...settings];
}

function dataOf({ id, name, inspectorates, subject, from, outcome, ...judged }: FrameworkAnswers) {
  const common = {
    id,
    family: familyOf(id),
    subject: subject.id,
    name,
    shortName: name,
    about: `This is how ${subject.name} are inspected.`,
    inspectorates,
    kinds: [{ id: 'full', name: 'inspection', about: 'A full inspection.', from }],
    outcome,
  };
  const why = 'Inspectors give no grades.';
  if (outcome === 'ungraded') return { ...common, why };
  if (outcome === 'narrative') return { ...common, results: gradesOf(judged.grades), why };
  return { ...common, ...areasOf(judged), grades: gradesOf(judged.grades) };
}

/** The word that file names end with: the name of the framework without its year. */
function familyOf(id: string): string {
  return id.replace(/-\d{4}$/, '');
}

function areasOf({ areas, overall }: Pick<FrameworkAnswers, 'areas' | 'overall'>) {
  if (areas.length === 0 && overall === '')
    throw new Error('Nothing is judged. Say --areas, or --overall for one single rating.');
  return {
    ...(areas.length > 0 && {
      areas: areas.map((label) => ({
        id: shortName(label),
        label,
        plain: label,
        about: `What inspectors judge under “${label}”.`,
      })),
    }),
    ...(overall !== '' && {
      overall: {
        label: overall,
        plain: overall,
        about: 'The inspectors’ own grade for everything.',
      },
    }),
  };
}

function gradesOf(labels: readonly string[]) {
  const scale = marks[labels.length - 2];
  if (!scale)
    throw new Error(
      `--grades: These are ${String(labels.length)}. Write two to six, best first, with ; between.`,
    );
  return labels.map((label, index) => ({
    id: shortName(label),
    label,
    meaning: `This is number ${numberInWords(index + 1)} of ${numberInWords(labels.length)}, counted from the best.`,
    mark: scale[index],
  }));
}

/** The settings with what the framework needs of them. Nothing is written where it is there. */
function withSubject(folder: string, { id, subject }: FrameworkAnswers): string[] {
  const [site] = readCollection(folder, 'site').entries;
  if (!site) return [];
  const { subjects, resultsUpTo, asOf } = site.data;
  const family = familyOf(id);
  const steps: FieldEdit[] = [
    ...(subjects.some((one) => one.id === subject.id)
      ? []
      : [
          {
            field: ['subjects', subjects.length],
            value: { ...subject, about: `${subject.name} are inspected.` },
          },
        ]),
    ...(resultsUpTo.some((one) => one.family === family)
      ? []
      : [{ field: ['resultsUpTo', resultsUpTo.length], value: { family, day: asOf } }]),
  ];
  if (steps.length === 0) return [];
  const path = join(folder, site.file);
  const source = readFileSync(path, 'utf8');
  const whole = parseDocument(source).has('resultsUpTo') ? steps : asList(steps);
  writeFileSync(path, editYaml(source, whole, collections.site));
  return [path];
}

/** A list that is not there yet is written whole. */
function asList(steps: readonly FieldEdit[]): FieldEdit[] {
  return steps.map(({ field, value }) =>
    field[0] === 'resultsUpTo' ? { field: ['resultsUpTo'], value: [value] } : { field, value },
  );
}
