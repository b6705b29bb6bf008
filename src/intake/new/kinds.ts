import { distance } from 'fastest-levenshtein';
import { takenByPages } from '../../domain/checks/file-names.ts';
import { compareText } from '../../problems/problem.ts';
import { shortName } from '../import/wording.ts';
import { newInspection, type NewFile } from './inspection.ts';
import type { Answers, NewKind } from './kind.ts';
import {
  council,
  date,
  familiesIn,
  family,
  inspectionQuestion,
  month,
  wordsQuestion,
} from './known-questions.ts';
import type { Question, World } from './questions.ts';
import { translation } from './translation.ts';

const name = wordsQuestion('name', 'What is its name?');
const region: Question = {
  name: 'region',
  ask: 'In which region?',
  choices: ({ site }) =>
    (site[0]?.data.regions ?? []).map((one) => ({ value: one.id, name: one.name })),
};

const committee: Question = {
  ...wordsQuestion('committee', 'Which committee? (its name in full)'),
  usual: ({ meetings }, { council: of }) =>
    meetings
      .filter(({ data }) => data.authority === of)
      .toSorted((a, b) => compareText(b.data.date, a.data.date))[0]?.data.committee,
};

const area: Question = {
  name: 'area',
  ask: 'To which area does it mostly belong?',
  choices: ({ frameworks }) => {
    const all = frameworks.flatMap(({ data }) => (data.outcome === 'graded' ? data.areas : []));
    return [...new Map(all.map(({ id, plain }) => [id, { value: id, name: plain }])).values()];
  },
};

/** A visit needs a framework that gives no grades; elsewhere each visit is an inspection. */
const visitWithoutGrades: NewKind = {
  ...inspectionOf((outcome) => outcome === 'ungraded'),
  questions: [
    council,
    {
      ...month,
      wrong: (answer, world, given) =>
        month.wrong?.(answer, world, given) ??
        (given['family'] === undefined && !isAnyUngraded(world, answer)
          ? `No framework without grades was in use in ${answer}. Write “inspection” in place of “visit”, or add such a framework first.`
          : undefined),
    },
    family((outcome) => outcome === 'ungraded'),
  ],
};

/** Every kind by the word that the command takes. Frameworks are apart, since they are asked otherwise. */
export const kinds: Readonly<Record<string, NewKind>> = {
  authority: {
    collection: 'authorities',
    questions: [
      name,
      wordsQuestion('official-name', 'What is its name in full?'),
      { ...wordsQuestion('type', 'What kind of council is it?'), usual: usualType },
      region,
    ],
    plan: (given) => ({
      file: `authorities/${shortName(given['name'] ?? '')}.md`,
      known: {
        ...{ name: given['name'], officialName: given['official-name'] },
        ...{ type: given['type'], region: given['region'] },
      },
      notes: {},
    }),
  },
  inspection: inspectionOf((outcome) => outcome === 'graded'),
  visit: visitWithoutGrades,
  response: { collection: 'responses', questions: [inspectionQuestion], plan: newResponse },
  meeting: { collection: 'meetings', questions: [council, date, committee], plan: newMeeting },
  'young-people': {
    collection: 'youngPeople',
    questions: [inspectionQuestion],
    plan: (given) => beside(`inspections/${given['inspection'] ?? ''}.young.md`),
  },
  translation,
  term: {
    collection: 'glossary',
    questions: [wordsQuestion('name', 'Which word is explained?')],
    plan: ({ name: term = '' }) => named('glossary', term, { term }),
  },
  theme: {
    collection: 'themes',
    questions: [name, area],
    plan: ({ name: theme = '', area: of }) => named('themes', theme, { name: theme, area: of }),
  },
  page: {
    collection: 'pages',
    questions: [wordsQuestion('name', 'What is the heading of the page?')],
    plan: ({ name: title = '' }) =>
      takenByPages.has(shortName(title))
        ? `The site has something else at the address “${shortName(title)}” already. Give the page another name.`
        : named('pages', title, { title }),
  },
};

function isAnyUngraded({ frameworks }: World, answer: string): boolean {
  return familiesIn(frameworks, answer).some(({ outcome }) => outcome === 'ungraded');
}

function inspectionOf(fits: (outcome: string) => boolean): NewKind {
  return {
    collection: 'inspections',
    questions: [council, month, family(fits)],
    plan: ({ council: of = '', month: ended = '', family: under }, { frameworks }) =>
      newInspection(
        of,
        ended,
        under,
        frameworks.map(({ data }) => data),
      ),
  };
}

/** One action to begin with, and the points that it may answer. */
function newResponse({ inspection: id = '' }: Answers, { inspections }: World): NewFile {
  const points = inspections.find((one) => one.id === id)?.data.improvements ?? [];
  const notes = points.map((point) => `${point.id} (${point.text})`).join('; ');
  return {
    file: `responses/${id}.md`,
    known: { sources: [{ id: null, title: null, on: null }] },
    notes: points.length === 0 ? {} : { actions: `The inspectors’ points are: ${notes}` },
  };
}

/** It is about the newest inspection until then, unless somebody says otherwise. */
function newMeeting(
  { council: of = '', date: day = '', committee: panel = '' }: Answers,
  { inspections }: World,
): NewFile {
  const [newest] = inspections
    .filter(({ data }) => data.authority === of && data.published <= day)
    .toSorted((a, b) => compareText(b.data.published, a.data.published));
  return {
    file: `meetings/${of}/${day}-${shortName(panel)}.md`,
    known: {
      ...{ authority: of, committee: panel, date: day },
      ...(newest ? { inspections: [newest.id] } : {}),
      sources: [{ id: 'minutes', title: null, on: day }],
    },
    notes: {},
  };
}

function beside(file: string): NewFile {
  return { file, known: {}, notes: {} };
}

function named(folder: string, words: string, known: NewFile['known']): NewFile | string {
  const wrong = /[/\\]/.test(words) ? fileNameOf(words) : undefined;
  return wrong ?? { file: `${folder}/${shortName(words)}.md`, known, notes: {} };
}

function fileNameOf(id: string): string | undefined {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return undefined;
  return `“${id}” is not a name for a file. Write small letters, digits and hyphens only.`;
}

/** The kind that most councils here are. */
function usualType({ authorities }: World): string | undefined {
  const counts = Map.groupBy(authorities, ({ data }) => data.type);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Every word that the command takes, that of frameworks included. */
export const kindNames: readonly string[] = [...Object.keys(kinds), 'framework'];

/** The kind that somebody may have meant. */
export function nearestKind(word: string): string | undefined {
  return kindNames.find((kind) => distance(kind, word) <= 2);
}
