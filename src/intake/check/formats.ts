import { inertIn } from '../../problems/inert.ts';
import type { Problem } from '../../problems/problem.ts';
import { countOf, reportProblems } from '../../problems/text.ts';
import { toAnnotation } from '../../problems/github.ts';
import { toSarifLog, toSarifResult } from '../../problems/sarif.ts';
import { summaryGaps } from '../../domain/summary-gaps.ts';
import { contentCounted } from '../../wording/content.ts';
import { gapsInWords } from '../../wording/summaries.ts';
import type { Checked } from './content.ts';

/** Ways to tell what a check found. Each takes the check and the name of the content folder. */
export const reportFormats = {
  text: toText,
  json: ({ problems, readability }: Checked) => toJson(inertIn({ problems, readability })),
  github: ({ problems }: Checked, folder: string) =>
    inFolder(problems, folder)
      .map((problem) => toAnnotation(problem))
      .join('\n'),
  sarif: ({ problems }: Checked, folder: string) => toJson(toSarif(inFolder(problems, folder))),
} satisfies Record<string, (checked: Checked, folder: string) => string>;

export type Format = keyof typeof reportFormats;

/** Whether there is a format of this name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(reportFormats, name);
}

function toText({ content, bodies, problems, readability }: Checked, folder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.filter(({ severity }) => severity === 'advice');
  const target = content.words[0]?.data.readingAge.target;
  return [
    ...section('Errors: nothing is published until these are put right', errors, folder),
    ...section('Advice', advice, folder),
    ...toExplain(errors[0] ?? advice[0]),
    ...ages(inertIn(readability), target),
    `${contentCounted(content).join(' and ')} read: ${countOf(errors.length, 'error')}, ${countOf(advice.length, 'piece', 'pieces')} of advice.`,
    ...gapsInWords(summaryGaps(content, (file) => bodies.get(file)?.trim() !== '')),
  ].join('\n');
}

/** How to hear more of a message. */
function toExplain(problem: Problem | undefined): string[] {
  if (!problem) return [];
  return [
    `More about the word in brackets behind a message: npx plain-findings check --explain ${problem.code}`,
    '',
  ];
}

function section(title: string, problems: readonly Problem[], folder: string): string[] {
  return problems.length === 0 ? [] : [title, '', reportProblems(problems, folder), ''];
}

/** The reading age of every text, hardest first. */
function ages(readability: Checked['readability'], target: number | undefined): string[] {
  const texts = readability.filter(({ words }) => words >= 100);
  if (texts.length === 0) return [];
  const lines = texts
    .sort((a, b) => b.readingAge - a.readingAge)
    .map(
      ({ file, readingAge, words }) =>
        `  ${readingAge.toFixed(1).padStart(4)}  ${file} (${String(words)} words)`,
    );
  const aim = target === undefined ? '' : ` (the aim is ${String(target)})`;
  return [`Reading age of each text of 100 words or more${aim}`, '', ...lines, ''];
}

function toSarif(problems: readonly Problem[]): object {
  const rules = [...new Set(problems.map(({ code }) => code))].map((id) => ({ id }));
  return toSarifLog(
    { name: 'Plain Findings check', rules },
    problems.map((one) => toSarifResult(one)),
  );
}

/** Machines want a file’s name from where they run. */
function inFolder(problems: readonly Problem[], folder: string): Problem[] {
  return problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
}

function toJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
