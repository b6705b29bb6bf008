import type { Change } from '../../domain/change.ts';
import {
  areasAndOverall,
  overallId,
  type GradedInspection,
  type JudgedArea,
} from '../../domain/outcome.ts';
import type { Step } from '../../domain/timeline.ts';
import { areaAsPrinted, gradeAsPrinted } from '../../wording/grades.ts';
import { sinceInWords, yearOrMonth } from '../../wording/since.ts';
import { capitalised } from '../../wording/words.ts';
import { gradeChip } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  inspection: GradedInspection;
  /** How it stands to the inspection before, where there was one. */
  step: Step | undefined;
  /** Whether each area stands with its official name. */
  explain?: boolean;
};

/** The result: a tile for each area, and after the areas one for the overall grade or why there is none. */
export function tiles({ inspection, step, explain = false }: Props): SafeHtml {
  const changes = new Map(step?.comparison.changes.map((change) => [change.area.id, change]));
  const year = step && yearOrMonth(step.from, inspection);
  return html`
    ${groupsOf(inspection).map(
      ({ name, areas }) => html`
        ${name === undefined ? undefined : html`<h3>${name}</h3>`}
        <ul class="tiles" data-pagefind-ignore>
          ${areas.map((area) =>
            tile(area, year === undefined ? '' : sinceOf(changes.get(area.id), year), explain),
          )}
        </ul>
      `,
    )}
    ${scores(inspection)}
  `;
}

type Group = { name: string | undefined; areas: readonly JudgedArea[] };

/** The areas in the framework’s order; those that stand under one heading stand together. */
function groupsOf(inspection: GradedInspection): Group[] {
  const { groups } = inspection.framework;
  const byGroup = Map.groupBy(areasAndOverall(inspection), ({ group }) => group);
  return [...byGroup].map(([id, areas]) => ({
    name: groups.find((one) => one.id === id)?.name,
    areas,
  }));
}

/** What the numbers beside grades are, where the report prints some. */
function scores(inspection: GradedInspection): SafeHtml | undefined {
  const { scores: about } = inspection.framework;
  const hasSome = areasAndOverall(inspection).some(
    ({ result }) => result.kind === 'graded' && result.score !== undefined,
  );
  return about !== undefined && hasSome ? html`<p class="quiet small">${about}</p>` : undefined;
}

function sinceOf(change: Change | undefined, year: string): string {
  return change ? sinceInWords(change, year) : '';
}

function tile(area: JudgedArea, since: string, explain: boolean): SafeHtml {
  const { id, plain, label, printedArea, result } = area;
  const mark = result.kind === 'graded' ? result.grade.mark : undefined;
  const words = result.kind === 'graded' ? gradeAsPrinted(result) : capitalised(result.words);
  const all = id === overallId ? ' tile--all' : '';
  const below = result.kind === 'missing' ? result.why : since;
  return html`
    <li class="tile${all} grade--${mark ?? 'none'}">
      <p class="area">${plain}</p>
      <p>${gradeChip({ words, mark })}</p>
      ${below === '' ? undefined : html`<p class="since">${below}</p>`}
      ${explain && label !== plain ? html`<p class="since">${label}</p>` : undefined}
      ${
        explain && printedArea !== undefined
          ? html`<p class="since">${areaAsPrinted(printedArea)}</p>`
          : undefined
      }
    </li>
  `;
}
