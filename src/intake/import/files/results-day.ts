import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay, formatDate } from '../../../domain/dates.ts';
import { isLive } from '../../../domain/results-up-to.ts';
import { readCollection } from '../../read/content.ts';
import { collections } from '../../../schemas/collections.ts';
import type { Framework } from '../../../schemas/framework.ts';
import type { SiteSettings } from '../../../schemas/site.ts';
import type { PlannedFile } from '../plan/planned.ts';
import type { FileOutcome } from './compare.ts';
import type { CellChange, FieldEdit } from './differences.ts';
import { editYaml } from './edit.ts';

/** What an import says of the days up to which results are in, and the settings that say so then. */
export type MovedDays = { outcome: FileOutcome; sentences: string[] };

const { place } = collections.site;

/**
 * Moves the days up to which results are in, family by family, to the newest report of the
 * spreadsheets, and the site’s own day with them where it lies before that. Days never move back.
 *
 * @param upTo the ISO day that the lists themselves go up to, where that is known and later.
 * @returns undefined where nothing moves, or the settings are not there or not valid.
 */
export function moveResultsDays(
  folder: string,
  planned: readonly PlannedFile[],
  frameworks: readonly Framework[],
  upTo?: string,
): MovedDays | undefined {
  const path = join(folder, place);
  const settings = existsSync(path) ? readCollection(folder, 'site').entries[0]?.data : undefined;
  if (!settings) return undefined;
  const newest = newestByFamily(planned, frameworks, settings.asOf);
  const days = [...newest].map(([family, day]) => ({
    family,
    day: upTo !== undefined && upTo > day ? upTo : day,
  }));
  const changes = changesOf(settings, days);
  if (changes.length === 0) return undefined;
  const steps = changes.flatMap((one) => one.steps);
  const text = editYaml(readFileSync(path, 'utf8'), steps, collections.site);
  return {
    outcome: { file: place, status: 'updated', text, changes, problems: [] },
    sentences: changes.map(sentence),
  };
}

/** The newest report of each family of frameworks that may still get new ones. */
function newestByFamily(
  planned: readonly PlannedFile[],
  frameworks: readonly Framework[],
  asOf: string,
): Map<string, string> {
  const live = new Map(
    frameworks.filter((one) => isLive(one, asOf)).map(({ id, family }) => [id, family]),
  );
  const newest = new Map<string, string>();
  for (const item of planned) {
    if (!('data' in item) || !('published' in item.data)) continue;
    const { framework, published } = item.data;
    const family = live.get(framework);
    const day = firstDay(published);
    if (family !== undefined && day > (newest.get(family) ?? '')) {
      newest.set(family, day);
    }
  }
  return newest;
}

type ResultsDay = SiteSettings['resultsUpTo'][number];

function changesOf(settings: SiteSettings, days: readonly ResultsDay[]): CellChange[] {
  const known = settings.resultsUpTo;
  const dayOf = (family: string) => known.find((one) => one.family === family)?.day;
  const moved = days.filter(({ family, day }) => day > (dayOf(family) ?? ''));
  const kept = known.map((one) => moved.find(({ family }) => family === one.family) ?? one);
  const added = moved.filter(({ family }) => dayOf(family) === undefined);
  const steps = stepsTo([...kept, ...added], known);
  const changes = moved.map(({ family, day }, index) => {
    const before = dayOf(family);
    const told = before === undefined ? undefined : `${family} ${before}`;
    return changed('resultsUpTo', told, `${family} ${day}`, index === 0 ? steps : []);
  });
  const last =
    days
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? settings.asOf;
  if (last <= settings.asOf) return changes;
  return [...changes, changed('asOf', settings.asOf, last, [{ field: ['asOf'], value: last }])];
}

/** A list that is not there yet is written whole, so that it goes where the schema has it. */
function stepsTo(wanted: readonly ResultsDay[], known: readonly ResultsDay[]): FieldEdit[] {
  if (known.length === 0) return [{ field: ['resultsUpTo'], value: wanted }];
  return wanted.flatMap((one, index): FieldEdit[] => {
    const before = known[index];
    if (before?.day === one.day) return [];
    return before
      ? [{ field: ['resultsUpTo', index, 'day'], value: one.day }]
      : [{ field: ['resultsUpTo', index], value: one }];
  });
}

function changed(
  name: string,
  before: string | undefined,
  after: string,
  steps: FieldEdit[],
): CellChange {
  return { field: [name], before, after, isContested: false, steps };
}

function sentence({ field, after }: CellChange): string {
  const day = formatDate(after.slice(-10));
  return field[0] === 'asOf'
    ? `The site’s own day is now ${day}: it lay before the newest report.`
    : `Results of “${after.slice(0, -11)}” are now said to be in up to ${day}. If the spreadsheets leave out any until then, correct the day in ${place}.`;
}
