import type { PageChange } from '../schemas/papers.ts';
import type { Authority, Inspection } from './site.ts';

/** What was changed on the page about an inspection, what the council says there included. */
export function changesOfInspection({
  changes,
  response,
}: Pick<Inspection, 'changes' | 'response'>): PageChange[] {
  return [...changes, ...(response?.changes ?? [])];
}

/** The ISO day on which the page about an inspection last changed, as far as its authors noted it. */
export function inspectionChanged(
  inspection: Pick<Inspection, 'published' | 'changes' | 'response'>,
): string {
  const { published } = inspection;
  return latest([published, ...daysOf(changesOfInspection(inspection))]) ?? published;
}

/** The same for a council's page. A new report changes it too; without one it may have no day. */
export function councilChanged({
  changes,
  inspections,
}: Pick<Authority, 'changes' | 'inspections'>): string | undefined {
  return latest([...inspections.map(({ published }) => published), ...daysOf(changes)]);
}

function daysOf(changes: readonly PageChange[]): string[] {
  return changes.map(({ on }) => on);
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
