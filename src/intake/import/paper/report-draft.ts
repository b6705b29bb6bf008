import { statSync } from 'node:fs';
import { frameworkFor } from '../../../domain/frameworks.ts';
import type { Framework, GradedFramework } from '../../../schemas/framework.ts';
import { writeFile } from '../../new/write.ts';
import { linesOfPdf } from './pdf.ts';
import type { PrintedLine } from './pdf-reader.ts';
import { daysOnSite, gradesIn, improvementsIn, type PrintedGrade, type Quoted } from './report.ts';

/** What a person says besides the report. */
export type ReportSaid = {
  council: string;
  url?: string | undefined;
  framework?: string | undefined;
};

/**
 * Writes a draft of an inspection from its report: days on site, grades, and the inspectors’ list of what
 * must improve. The report’s own words stand in it as a comment, which a check refuses: nobody can
 * publish them before a person has said them in words of their own.
 *
 * @param frameworks those of the content folder.
 * @returns the path of the file.
 * @throws with what to write instead.
 */
export function draftReport(
  folder: string,
  path: string,
  said: ReportSaid,
  frameworks: readonly Framework[],
): string {
  const { lines, pages } = linesOfPdf(path);
  const days = daysOnSite(lines);
  if (!days)
    throw new Error(
      `${path}: The report does not say on its first pages when inspectors were there. Write the file by hand: npx plain-findings new inspection`,
    );
  const { framework, grades } = likeliest(lines, candidates(days.from, said, frameworks));
  const points = improvementsIn(lines);
  const known = {
    ...{ draft: true, authority: said.council, framework: framework.id },
    kind: framework.kinds.length === 1 ? framework.kinds[0]?.id : null,
    ...{ onSite: [days], published: null },
    report: { url: said.url ?? null, pages, bytes: statSync(path).size },
    outcome: { type: framework.outcome, judgements: grades },
    ...(points.length > 0 && {
      improvementCount: points.length,
      improvements: points.map(({ page }) => ({ id: null, area: null, text: null, pages: [page] })),
    }),
  };
  const file = `inspections/${said.council}/${days.to.slice(0, 7)}-${framework.family}.md`;
  const notes = { kind: `One of: ${framework.kinds.map(({ id }) => id).join(', ')}.` };
  return writeFile(folder, 'inspections', { file, known, notes }, original(points));
}

/** The frameworks with grades that were in use on the first day, or the one that is named. */
function candidates(
  day: string,
  { framework: name }: ReportSaid,
  frameworks: readonly Framework[],
): GradedFramework[] {
  const graded = frameworks.filter((one): one is GradedFramework => one.outcome === 'graded');
  const found = graded.filter(({ id, subject, kinds }) =>
    name === undefined
      ? kinds.some((kind) => frameworkFor(subject, kind.id, day, graded)?.id === id)
      : id === name,
  );
  if (found.length > 0) return found;
  const names = graded.map(({ id }) => id).join(', ');
  throw new Error(
    name === undefined
      ? `No framework with grades was in use on ${day}. Name the one of the report: --framework, one of ${names}.`
      : `There is no framework with grades “${name}”. Write one of: ${names}.`,
  );
}

/** Of several the one most of whose areas the report grades. */
function likeliest(
  lines: readonly PrintedLine[],
  frameworks: readonly GradedFramework[],
): { framework: GradedFramework; grades: PrintedGrade[] } {
  const read = frameworks.map((framework) => ({ framework, grades: gradesIn(lines, framework) }));
  const found = ({ grades }: { grades: PrintedGrade[] }): number =>
    grades.filter(({ grade }) => grade !== null).length;
  const best = read.reduce((a, b) => (found(b) > found(a) ? b : a));
  if (found(best) > 0) return best;
  throw new Error(
    `The report prints no grade beside an area of ${frameworks.map(({ id }) => id).join(' or ')}. If it has grades, name its framework with --framework; if it has none, write the file by hand: npx plain-findings new inspection`,
  );
}

/** Nothing in a comment of HTML may end it. */
function original(points: readonly Quoted[]): string {
  const inside = [
    'What must improve, in the report’s own words. Say each point in your own above, then take all this out:',
    'a file that has it cannot be published. Hold days and grades against the report as well.',
    '',
    ...points.map(
      ({ page, words }, index) => `${String(index + 1)}. (page ${String(page)}) ${words}`,
    ),
    ...(points.length === 0 ? ['No such list was found. Look for it in the report.'] : []),
  ];
  return `\n<!--\n${inside.join('\n').replaceAll('--', '–')}\n-->\n`;
}
